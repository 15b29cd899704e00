import type { RequestHandler } from 'express';
import { Lexer, Source, TokenKind } from 'graphql';
import { limits } from '../limits.ts';
import { sendGraphQL, type Failure } from './failures.ts';

const tooLarge = (message: string): Failure => ({ status: 413, code: 'TOO_LARGE', message });

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** How deep a document nests brackets of any sort; as far as it can be read, the parser tells of the rest. */
const nestingOfDocument = (text: string): number => {
  const lexer = new Lexer(new Source(text));
  let [depth, deepest] = [0, 0];
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      if (opening.has(token.kind)) depth += 1;
      else if (closing.has(token.kind)) depth -= 1;
      deepest = Math.max(deepest, depth);
    }
  } catch {
    return deepest;
  }
  return deepest;
};

/** Whether a value nests deeper than so many levels; level by level, as recursion is what deep values exhaust. */
const nestsDeeper = (value: unknown, most: number): boolean => {
  let level = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    if (level.length === 0) return false;
  }
  return true;
};

/** What is too long or too deep about a document and its variables; null where nothing is. */
const excessOf = (document: unknown, variables: unknown): Failure | null => {
  const { characters, nesting } = limits.query;
  const deep = (what: string): Failure =>
    tooLarge(`The ${what} nest more than ${nesting} deep; expected fewer levels.`);
  if (typeof document === 'string') {
    if (document.length > characters)
      return tooLarge(`The query has ${document.length} characters; expected at most ${characters}.`);
    if (nestingOfDocument(document) > nesting) return deep('brackets of the query');
  }
  return nestsDeeper(variables, nesting) ? deep('values of the request') : null;
};

/** Refuses a document that is too long or too deep before any of it is parsed. */
export const refuseExcess: RequestHandler = (request, response, next) => {
  const { query, body } = request as { readonly query: Record<string, unknown>; readonly body: unknown };
  const asked = typeof body === 'object' && body !== null && 'query' in body ? body.query : query['query'];
  const excess = excessOf(asked, body);
  if (excess === null) next();
  else sendGraphQL(request, response, excess);
};
