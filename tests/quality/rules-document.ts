import type { DescribedRule } from './rule-table.ts';

const HEAD = `# Linking rules

Made from the table in \`src/match/rules/\` by \`npm run quality -- --renew\`; do not edit it here. A rule says something that is true of
language, by which words are not the name of an entry where they stand. In the examples, **bold** words are marked and nothing else is;
they are run as tests. What each rule earns is measured by \`npm run quality -- --ablate\`.
`;

/** Writes the table of rules as a page of documentation. */
export const rulesDocument = (rules: readonly DescribedRule[]): string => [HEAD, ...rules.map(sectionOf)].join('\n');

const sectionOf = ({ name, why, examples }: DescribedRule): string =>
  [`## ${name}`, '', why, '', ...examples.map(({ text }) => `- ${bold(text)}`), ''].join('\n');

const bold = (text: string): string =>
  text
    .replace(/\n/g, ' / ')
    .replace(/[*_<>]/g, (char) => `\\${char}`)
    .replace(/\[([^\]]*)\]/g, '**$1**');
