/** Version of the engine; it stands in every report. */
export const engineVersion = '0.1.0';
