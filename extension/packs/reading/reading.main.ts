import { toRefusal } from '../refusal.ts';
import { forgetArticles, keepArticles } from './keep-articles.ts';
import type { ReadingAnswer, ReadingQuestion } from './my-reading.ts';

const tell = (answer: ReadingAnswer) => globalThis.postMessage(answer);

const answer = async (question: ReadingQuestion): Promise<ReadingAnswer> =>
  'keep' in question
    ? { added: await keepArticles(question.keep, question.title) }
    : { forgot: await forgetArticles(question.forget, question.title).then(() => true as const) };

addEventListener('message', ({ data }: MessageEvent<ReadingQuestion>) => {
  answer(data).then(tell, (error: unknown) => {
    const { reason, message } = toRefusal(error);
    tell({ refused: reason, message });
  });
});
