/** A user task of the models: its element id, the screen it opens, and the API operation that does it. */
export interface UserTask {
  /** Element id in the model. */
  readonly taskKey: string;
  /** `<feature>/<screen>`; the local part in camel case is the task key. */
  readonly formKey: string;
  readonly operationId: string;
}
