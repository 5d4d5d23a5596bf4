// Tells Apollo Client's types that fragments are masked as codegen writes them.
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Apollo Client is extended by declaration merging
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
