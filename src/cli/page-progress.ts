import type { AstroIntegration } from 'astro';
import { type Progress, showProgress } from './show-progress.ts';

/** Shows in a build how many of the pages are written. */
export function pageProgress(): AstroIntegration {
  return {
    name: 'page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        let progress: Progress | undefined;
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            progress = showProgress('Writing pages', paths.length);
            return paths;
          },
          render: async (...page) => {
            const rendered = await prerenderer.render(...page);
            progress?.step();
            return rendered;
          },
          teardown: async () => {
            await prerenderer.teardown?.();
            progress?.finish();
          },
        }));
      },
    },
  };
}
