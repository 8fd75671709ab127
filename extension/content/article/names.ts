import type { Box } from './box.ts';
import { attributeOf } from './form-proof.ts';

/**
 * What those who write pages call the boxes around and between an article's parts, in a word of a class name or an id. A last
 * hint: names say what somebody meant, and not what a reader sees.
 */
const ASIDE_NAMES =
  /comment|discuss|disqus|related|recommend|promo|newsletter|subscri|sign-?up|social|shar(?:e(?!d)|ing)|sponsor|advert|outbrain|taboola|trending|popular|most-?read|read-?(?:more|next)|author-?(?:bio|info|box|card)|about-?author|breadcrumb|cookie|consent|copyright|disclaimer|pagination|tag-?list|teaser|sidebar/i;

/** Whether a box is named like that. Never an inline element or a single paragraph: a box has blocks in it. */
export const isNamedAside = ({ isBlock, lines, ownLines, element }: Box): boolean =>
  isBlock && lines > ownLines && ASIDE_NAMES.test(`${attributeOf(element, 'class') ?? ''} ${element.id}`);
