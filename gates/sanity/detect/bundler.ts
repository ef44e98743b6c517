import { type Detector, programProject } from "./test-project.ts";
import { inFolder } from "./tree-view.ts";

/** A Gemfile with specs (RSpec), with tests (`rake test`), or with both. */
export const detectBundler: Detector = async (view, folder) => {
  if (!view.has(inFolder(folder, "Gemfile"))) return [];
  const under = (name: string) => view.below(inFolder(folder, name));
  const hasSpecs = under("spec").some((path) => path.endsWith("_spec.rb"));
  const hasTests =
    view.has(inFolder(folder, "Rakefile")) && under("test").some((path) => /(^|\/)(test_\w+|\w+_test)\.rb$/.test(path));
  return [
    ...(hasSpecs ? [programProject("rspec", folder, ["bundle", "exec", "rspec"])] : []),
    ...(hasTests ? [programProject("rake", folder, ["bundle", "exec", "rake", "test"])] : []),
  ];
};
