/** How Greenroom looks: one calm green, quiet greys that lean to it, hierarchy by type. */
import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";

const leaf: MantineColorsTuple = [
  "#eff7f2",
  "#dcece3",
  "#bbdac9",
  "#97c7ad",
  "#78b594",
  "#579f79",
  "#3d8862",
  "#2c6e4f",
  "#225940",
  "#184331",
];

/** Shade 6 is the colour of quiet text and keeps 4.5:1 on every ground of the light scheme. */
const gray: MantineColorsTuple = [
  "#f6f8f5",
  "#eef1ed",
  "#e3e8e3",
  "#d3dad4",
  "#b5beb7",
  "#6f7a73",
  "#59645d",
  "#434c46",
  "#2c332f",
  "#1a201d",
];

const dark: MantineColorsTuple = [
  "#e2e8e4",
  "#c3ccc6",
  "#a1aca5",
  "#8b9790",
  "#414a45",
  "#303834",
  "#222926",
  "#121614",
  "#0e1210",
  "#090c0a",
];

const sans = '"Inter Variable", "Inter Fallback", system-ui, sans-serif';

/** Text on our green is white in the light scheme and black in the dark one. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const ours = input.variant === "filled" && (input.color ?? "leaf") === "leaf";
  return ours ? { ...colors, color: "var(--mantine-primary-color-contrast)" } : colors;
};

export const theme = createTheme({
  primaryColor: "leaf",
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver,
  autoContrast: true,
  luminanceThreshold: 0.3,
  colors: { leaf, gray, dark },
  black: "#1a201d",
  fontFamily: sans,
  fontFamilyMonospace: '"JetBrains Mono Variable", ui-monospace, monospace',
  headings: {
    fontFamily: sans,
    fontWeight: "620",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: "1.875rem", lineHeight: "1.2" },
      h2: { fontSize: "1.25rem", lineHeight: "1.35" },
      h3: { fontSize: "1.0625rem", lineHeight: "1.4" },
    },
  },
  radius: { xs: "4px", sm: "6px", md: "10px", lg: "16px", xl: "24px" },
  defaultRadius: "md",
  components: {
    // What is optional says so; what is required needs no mark.
    TextInput: { defaultProps: { withAsterisk: false } },
    PasswordInput: { defaultProps: { withAsterisk: false } },
    CloseButton: { defaultProps: { "aria-label": "Close" } },
    // Inside the landmark of its button, and without a focusable thing that is no item.
    Menu: { defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } },
  },
  respectReducedMotion: true,
  cursorType: "pointer",
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#f6f8f5",
    "--mantine-color-placeholder": "#6f7a73",
    "--mantine-color-error": "#b42318",
    "--surface": "#ffffff",
    "--surface-sunken": "#edf1ed",
    "--surface-accent": "#e3f0e8",
    "--hairline": "#dfe5df",
    "--accent-text": "#225940",
  },
  dark: {
    "--mantine-color-placeholder": "#8b9790",
    "--mantine-color-error": "#ff9a8f",
    "--surface": "#1a201d",
    "--surface-sunken": "#222926",
    "--surface-accent": "#1d3329",
    "--hairline": "#2a322e",
    "--accent-text": "#97c7ad",
  },
});

/** The key is read by public/scheme.js as well. */
export const colorSchemes = localStorageColorSchemeManager({ key: "greenroom-color-scheme" });
