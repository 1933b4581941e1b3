// Words after which somebody who was described is named: "critics, including ...". Collected by hand for this project.
export const introducingWords: ReadonlySet<string> = new Set([
  'as',
  'called',
  'including',
  'led',
  'like',
  'named',
  'namely',
  'notably',
]);
