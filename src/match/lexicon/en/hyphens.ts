/** Irregular participles and adjectives after a hyphen, which speak of the name before it ("Iraq-born"). */
export const HYPHEN_TAILS =
  'led born bred held run made built era bound wide only driven given friendly critical skeptical sceptical';

/** Words before a hyphen that leave the name after it what it is ("pro-Trump"). */
export const HYPHEN_HEADS =
  'pro anti non ex then mid post pre former vice deputy co trans inter intra sub un neo late early';
