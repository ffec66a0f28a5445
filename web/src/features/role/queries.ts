/** The words of the page about roles. */
import type { components } from "../../api/schema.gen";

export type Roles = components["schemas"]["RolesView"];
export type Role = components["schemas"]["RoleView"];
