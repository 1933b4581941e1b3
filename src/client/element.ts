/** The one element that a script needs and its page has. */
export function element<Type extends Element>(
  parent: ParentNode,
  selector: string,
  type: { new (): Type; readonly prototype: Type },
): Type {
  const found = parent.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`Expected ${selector} on the page, found ${found}`);
}
