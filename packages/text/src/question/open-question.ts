/** How questions begin that yes or no answers. */
const CLOSED =
  /^\s*(?:(?:hi|hello|and|but|so|excuse me|sorry|also|please)[,!]?\s+)*(?:do|does|did|is|are|was|were|am|can|could|may|might|must|should|shall|will|would|have|has|had|isn['’]t|aren['’]t|don['’]t|doesn['’]t|can['’]t|any)\b|^\s*(?:habt|haben|hat|gibt|ist|sind|kann|können|könnt|darf|dürfen|muss|müssen|bietet|bieten|nehmt|nehmen|macht|machen)\b|^\s*(?:est-ce que|avez-vous|peut-on|puis-je|y a-t-il|dois-je|faut-il|hay|tienen|tenéis|puedo|se puede|avete|posso|c['’]è)(?!\p{L})/iu;

/** Whether a question asks for more than yes or no. */
export const isOpenQuestion = (question: string): boolean => !CLOSED.test(question.slice(0, 200));
