/** Titles before a name, of every message language: an English text may greet "Frau Meier". At the start of what is tested. */
export const titles =
  /^(?:(?:sig\.ra|dott\.ssa|prof\.ssa|dottor(?:essa)?|professor(?:a|essa)|doutora?|mr|mrs|ms|miss|mx|dr|dra|prof|professor|sir|dame|frau|herrn?|madame|mme|mlle|monsieur|m|sra?|srta|señora?|senhora?|sig|signora?|dott|dhr|mevrouw|mevr|meneer|heer)\b\.?\s*)+(?=\S)/iu;
