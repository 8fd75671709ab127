// What a reader reads stands in _locales, where it can be translated: no component has words of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Attributes that a reader sees or hears. */
const SPOKEN = /^(title|alt|label|placeholder|aria-(label|description|valuetext|roledescription|placeholder))$/;
const HAS_LETTER = /\p{L}/u;

/** The words that stand in a component's own code where a reader would read them, each with its line. */
function wordsIn(code: string): string[] {
  const source = ts.createSourceFile('component.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const words of readBy(node).filter((text) => HAS_LETTER.test(text))) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${words.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts that an element has by this node of its own. */
function readBy(node: ts.Node): string[] {
  // Without the names of signs: &nbsp;
  if (ts.isJsxText(node)) return [node.text.replace(/&\w+;/g, '')];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return textsOf(node.expression);
  if (!ts.isJsxAttribute(node) || !SPOKEN.test(node.name.getText()) || !node.initializer) return [];
  return textsOf(ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer);
}

/** The texts that an expression can give as they stand in it; not those that it compares, or gives to a function. */
function textsOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textsOf);
  // What is made of a list: ['a', b].filter(Boolean).join(' · ').
  if (ts.isCallExpression(node)) return textsOf(node.expression);
  if (ts.isPropertyAccessExpression(node)) return textsOf(node.expression);
  if (ts.isBinaryExpression(node) && JOINING.has(node.operatorToken.kind))
    return [...textsOf(node.left), ...textsOf(node.right)];
  return [];
}

const JOINING = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

const components = readdirSync('extension', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx$/.test(file),
);

describe('the words of a component', () => {
  it.each([
    ['text', '<p>Hello {name}</p>', ['1: Hello']],
    ['a text on one of two ways', "<p>{isOff ? 'off' : t('on')}</p>", ['1: off']],
    ['a text that is only sometimes there', "<p>{count > 1 && 'more'}</p>", ['1: more']],
    ['a list that is joined', "<p>{['Ours', title].filter(Boolean).join(' · ')}</p>", ['1: Ours']],
    ['a template', '<p>{`about ${' + 'day}`}</p>', ['1: about']],
    ['what is only heard', '<button aria-label="Close" title={`${' + 'name} opens`} />', ['1: Close', '1: opens']],
  ])('are found: %s', (_, code, words) => expect(wordsIn(code)).toEqual(words));

  it.each([
    ['words of the reader’s language', "<p title={t('close')}>{t('text', count, 'x')}</p>"],
    [
      'classes, keys and names',
      '<li class={`row ${' + 'kind}`} key="a" data-action="open" role="list">{kind === \'person\' && <b />}</li>',
    ],
    ['signs', "<b>× {' · '} {'…'}</b>"],
  ])('are not: %s', (_, code) => expect(wordsIn(code)).toEqual([]));

  it.each(components)('%s has none of its own', (file) =>
    expect(wordsIn(readFileSync(join('extension', file), 'utf8'))).toEqual([]),
  );
});
