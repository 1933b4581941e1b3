import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// Biome lints and formats everything; ESLint is here for what Biome cannot see: regular expressions that backtrack.
export default [
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp },
    rules: {
      ...regexp.configs['flat/recommended'].rules,
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'error',
      'regexp/prefer-named-capture-group': 'error',
    },
  },
];
