// JSON Schemas (as OpenAPI 3.0 has them) of TypeScript types, read by the compiler: what an answer looks like once it
// is JSON. Interfaces, classes and aliases become components of their own name, everything else stands inline.
import ts from 'typescript';

/** Collects components while `schemaOf` is asked for types of one program. */
export class AnswerSchemas {
  components = {};
  #symbols = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  schemaOf(type) {
    if (type.isUnion()) return this.#union(type);
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.StringLiteral) return { type: 'string', enum: [type.value] };
    if (flags & ts.TypeFlags.NumberLiteral) return { type: 'number', enum: [type.value] };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.NonPrimitive) return { type: 'object', additionalProperties: true };
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) return this.#array(type);
    return this.#named(type);
  }

  #union(type) {
    const isNull = (each) => Boolean(each.flags & ts.TypeFlags.Null);
    const parts = type.types.filter((each) => !isNull(each) && !(each.flags & ts.TypeFlags.Undefined));
    const nullable = type.types.some(isNull) ? { nullable: true } : {};
    if (parts.length > 0 && parts.every((each) => each.flags & ts.TypeFlags.BooleanLike))
      return { type: 'boolean', ...nullable };
    if (parts.length > 1 && parts.every((each) => each.isStringLiteral()))
      return { type: 'string', enum: parts.map((each) => each.value).sort(), ...nullable };
    const schemas = unique(parts.map((each) => this.schemaOf(each)));
    const [only] = schemas;
    if (schemas.length !== 1) return { oneOf: schemas, ...nullable };
    return only.$ref && nullable.nullable ? { allOf: [only], ...nullable } : { ...only, ...nullable };
  }

  #array(type) {
    const items = unique(this.checker.getTypeArguments(type).map((each) => this.schemaOf(each)));
    return { type: 'array', items: items.length === 1 ? items[0] : { oneOf: items } };
  }

  #named(type) {
    const named = this.#nameOf(type);
    if (!named) return this.#object(type);
    const known = this.#symbols.get(named.symbol);
    if (known) return { $ref: `#/components/schemas/${known}` };
    const name = this.#freeName(named.name);
    this.#symbols.set(named.symbol, name);
    this.components[name] = {};
    this.components[name] = this.#object(type);
    return { $ref: `#/components/schemas/${name}` };
  }

  #nameOf(type) {
    const { aliasSymbol, aliasTypeArguments = [], symbol } = type;
    // Readonly<Dispute> looks like a Dispute.
    const [argument] = aliasTypeArguments;
    if (aliasSymbol?.name === 'Readonly' && argument) return this.#nameOf(argument);
    if (aliasSymbol)
      return aliasTypeArguments.length > 0 ? undefined : { name: aliasSymbol.name, symbol: aliasSymbol };
    const declared = symbol && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class);
    const generic = this.checker.getTypeArguments(type).length > 0;
    return declared && !generic ? { name: symbol.name, symbol } : undefined;
  }

  #freeName(name) {
    if (!(name in this.components)) return name;
    for (let n = 2; ; n += 1) if (!(`${name}${n}` in this.components)) return `${name}${n}`;
  }

  #object(type) {
    const properties = {};
    const required = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      const of = this.checker.getTypeOfSymbol(property);
      if (hidden(property) || of.getCallSignatures().length > 0) continue;
      properties[property.name] = this.schemaOf(of);
      if (!isOptional(property, of)) required.push(property.name);
    }
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
      ...(index && { additionalProperties: this.schemaOf(index.type) }),
    };
  }
}

function hidden(property) {
  const { valueDeclaration } = property;
  if (!valueDeclaration) return false;
  const modifiers = ts.getCombinedModifierFlags(valueDeclaration);
  return Boolean(modifiers & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected));
}

/** JSON leaves out what is undefined. */
function isOptional(property, type) {
  if (property.flags & ts.SymbolFlags.Optional) return true;
  return type.isUnion() && type.types.some((each) => each.flags & ts.TypeFlags.Undefined);
}

function unique(schemas) {
  const seen = new Map(schemas.map((each) => [JSON.stringify(each), each]));
  // The compiler's own order of a union's members changes with what it met before.
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
