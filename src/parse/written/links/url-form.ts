import { z } from "zod";
import * as form from "../forms.ts";
import { kept, linkForm } from "./link-form.ts";

const schema = z.strictObject({ url: form.url.describe("A page that must answer."), ...kept });

export const urlForm = linkForm<typeof schema, "url">(schema, ({ url }, common) => ({
  kind: "url",
  text: url,
  url,
  ...common,
}));
