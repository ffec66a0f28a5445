/** The sections of a profile: which fields an entry has and how they are shown and asked for. */
import { sectionName } from "../../api/profile";

/**
 * `line` a short text, `date` a year, month or day, `text` a paragraph, `lines` sentences of a
 * list, `tags` single words.
 */
type Kind = "line" | "date" | "text" | "lines" | "tags";

export interface Field {
  /** The rest of its pointer below the entry: `position`, `location/city`. */
  name: string;
  label: string;
  kind: Kind;
}

export interface SectionSpec {
  /** The pointer of its list, or of its only entry. */
  at: string;
  title: string;
  /** One entry, in a sentence: "Add a job". */
  one: string;
  /** Entries are a word or two: several fit beside each other. */
  short?: true;
  /** Only one entry, which is always there. */
  single?: true;
  /** The fields that make the heading of an entry, by name. */
  heading: readonly string[];
  fields: readonly Field[];
}

const line = (name: string, label: string): Field => ({ name, label, kind: "line" });
const date = (name: string, label: string): Field => ({ name, label, kind: "date" });
const text = (name: string, label: string): Field => ({ name, label, kind: "text" });
const lines = (name: string, label: string): Field => ({ name, label, kind: "lines" });
const tags = (name: string, label: string): Field => ({ name, label, kind: "tags" });

const period = [date("startDate", "From"), date("endDate", "Until")];

const list = (key: string, one: string, heading: string[], fields: Field[]): SectionSpec => ({
  at: `/${key}`,
  title: sectionName(key),
  one,
  heading,
  fields,
});

const shortList = (...section: Parameters<typeof list>): SectionSpec => ({
  ...list(...section),
  short: true,
});

export const SECTIONS: readonly SectionSpec[] = [
  {
    at: "/basics",
    title: sectionName("basics"),
    one: "what is about you",
    single: true,
    heading: ["name"],
    fields: [
      line("name", "Name"),
      line("label", "What you are"),
      line("email", "E-mail"),
      line("phone", "Phone"),
      line("url", "Website"),
      line("location/address", "Street"),
      line("location/postalCode", "Postal code"),
      line("location/city", "City"),
      line("location/region", "Region"),
      line("location/countryCode", "Country, two letters"),
      text("summary", "Summary"),
    ],
  },
  {
    at: "/basics/profiles",
    title: "Profiles elsewhere",
    one: "a profile",
    heading: ["network"],
    fields: [line("network", "Network"), line("username", "Name there"), line("url", "Address")],
  },
  list(
    "work",
    "a job",
    ["position", "name"],
    [
      line("position", "Position"),
      line("name", "Employer"),
      ...period,
      line("location", "Place"),
      line("url", "Website"),
      text("summary", "Summary"),
      lines("highlights", "What you did and achieved"),
    ],
  ),
  list(
    "education",
    "an education",
    ["studyType", "area", "institution"],
    [
      line("studyType", "Degree"),
      line("area", "Subject"),
      line("institution", "School"),
      ...period,
      line("score", "Grade"),
      lines("courses", "Courses"),
    ],
  ),
  shortList(
    "skills",
    "a group of skills",
    ["name"],
    [line("name", "Group or skill"), line("level", "Level"), tags("keywords", "Skills")],
  ),
  list(
    "projects",
    "a project",
    ["name"],
    [
      line("name", "Name"),
      ...period,
      line("url", "Address"),
      text("description", "What it is"),
      lines("highlights", "What you did and achieved"),
      tags("keywords", "Made with"),
    ],
  ),
  list(
    "certificates",
    "a certificate",
    ["name", "issuer"],
    [line("name", "Name"), line("issuer", "Issued by"), date("date", "Date")],
  ),
  shortList(
    "languages",
    "a language",
    ["language"],
    [line("language", "Language"), line("fluency", "How well")],
  ),
  list(
    "awards",
    "an award",
    ["title", "awarder"],
    [
      line("title", "Name"),
      line("awarder", "Given by"),
      date("date", "Date"),
      text("summary", "What for"),
    ],
  ),
  list(
    "publications",
    "a publication",
    ["name", "publisher"],
    [
      line("name", "Title"),
      line("publisher", "Published by"),
      date("releaseDate", "Date"),
      text("summary", "What it is about"),
    ],
  ),
  list(
    "volunteer",
    "voluntary work",
    ["position", "organization"],
    [
      line("position", "Position"),
      line("organization", "Organisation"),
      ...period,
      text("summary", "Summary"),
      lines("highlights", "What you did and achieved"),
    ],
  ),
  shortList(
    "interests",
    "an interest",
    ["name"],
    [line("name", "Interest"), tags("keywords", "More exactly")],
  ),
];
