/** The wishes on one screen, with their sum beside them. */
import { Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearchParams } from "react-router";
import type { Catalog } from "../../api/catalog";
import { useChange } from "../../api/change";
import type { ScoredResume as Resume } from "../../api/resumes";
import { paths } from "../../paths";
import { Surface } from "../../ui/Surface";
import { ChoiceCards } from "./ChoiceCards";
import { DifficultyField } from "./DifficultyField";
import { FocusField } from "./FocusField";
import { LengthField } from "./LengthField";
import { LimitField } from "./LimitField";
import styles from "./Prepare.module.css";
import { makePlan, planQuery, recount } from "./queries";
import { ResumeField } from "./ResumeField";
import { RoleField } from "./RoleField";
import { StyleField } from "./StyleField";
import { Summary } from "./Summary";
import { bodyOf, fieldErrors, firstWishes, missing, usualCounts } from "./wishes";
import { HINT_RULES, SKIP_RULES } from "./words";

export function PrepareForm({ catalog, resumes }: { catalog: Catalog; resumes: Resume[] }) {
  const [named] = useSearchParams();
  const form = useForm({
    initialValues: firstWishes(catalog, resumes, named),
    validate: missing,
    onSubmitPreventDefault: "always",
  });
  const make = useMakePlan();
  const { values } = form;
  const submit = form.onSubmit(() =>
    make.mutate(bodyOf(values, catalog), {
      onError: ({ fields }) => form.setErrors(fieldErrors(fields)),
    }),
  );
  const error = (name: keyof typeof values) => form.errors[name] as string | undefined;
  const set = (changed: Partial<typeof values>) => {
    form.setValues(changed);
    for (const name of Object.keys(changed)) form.clearFieldError(name);
  };
  const input = <K extends keyof typeof values>(name: K) => ({
    value: values[name],
    onChange: (value: (typeof values)[K]) => set({ [name]: value } as Partial<typeof values>),
    error: error(name),
  });
  const chooseStyle = (style: string) =>
    form.setValues({ style, counts: usualCounts(catalog, style) });
  return (
    <form onSubmit={submit} noValidate className={styles.columns}>
      <div className={styles.parts}>
        <Surface component="section" aria-label="What for">
          <Stack gap="lg">
            <RoleField catalog={catalog} resumeId={values.resumeId} {...input("role")} />
            <ResumeField resumes={resumes} {...input("resumeId")} />
            <Textarea
              label="Job description (optional)"
              description="Paste the advertisement: what it asks for is then asked about."
              autosize
              minRows={2}
              maxRows={12}
              size="md"
              styles={{ label: { fontWeight: 600 } }}
              {...form.getInputProps("jobDescription")}
            />
          </Stack>
        </Surface>
        <Surface component="section" aria-label="How the interview goes">
          <Stack gap="xl">
            <StyleField catalog={catalog} value={values.style} onChange={chooseStyle} />
            <LengthField
              catalog={catalog}
              value={values}
              errors={{ counts: error("counts"), minutes: error("minutes") }}
              onChange={set}
            />
            <DifficultyField {...input("difficulty")} />
            <FocusField catalog={catalog} {...input("focus")} />
          </Stack>
        </Surface>
        <Surface component="section" aria-label="Who interviews and what counts">
          <Stack gap="xl">
            <ChoiceCards
              label="Interviewer"
              description="Sets the tone and how far you are asked on. It never changes a score."
              choices={catalog.personas.map(choice)}
              {...input("persona")}
            />
            <ChoiceCards label="Skipped questions" choices={SKIP_RULES} {...input("skipped")} />
            <ChoiceCards label="Hints" choices={HINT_RULES} {...input("hints")} />
            <LimitField {...input("answerMinutes")} />
          </Stack>
        </Surface>
      </div>
      <Summary catalog={catalog} wishes={values} failure={make.error} pending={make.isPending} />
    </form>
  );
}

const choice = ({ code, name, summary }: Catalog["personas"][number]) => ({
  value: code,
  label: name,
  note: summary,
});

function useMakePlan() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useChange({
    send: makePlan,
    onDone: (plan) => {
      client.setQueryData(planQuery(plan.id).queryKey, plan);
      void recount(client, ["plans", "home"]);
      void navigate(paths.plan(plan.id));
    },
  });
}
