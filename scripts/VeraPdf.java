import java.io.File;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Judges PDF files with veraPDF. Arguments: profiles by their file names (PDFA-2A,PDFUA-1), then files.
 * Prints one line a file and profile: "ok" or "failed", tab, profile, tab, file, and for every rule that failed
 * a tab and "clause-test (times): message". The exit code is 1 if any failed.
 *
 * The jar holds veraPDF without the library that reads its profiles, so they are read here.
 */
public class VeraPdf {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    boolean failed = false;
    for (String name : arguments[0].split(",")) {
      ValidationProfile profile = readProfile(name);
      for (int index = 1; index < arguments.length; index += 1) {
        String verdict = judge(profile, new File(arguments[index]));
        System.out.println((verdict.isEmpty() ? "ok" : "failed") + "\t" + name + "\t" + arguments[index] + verdict);
        failed |= !verdict.isEmpty();
      }
    }
    System.exit(failed ? 1 : 0);
  }

  private static String judge(ValidationProfile profile, File file) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(file, profile.getPDFAFlavour());
        var validator = foundry.createValidator(profile, false)) {
      var result = validator.validate(parser);
      var messages = new TreeMap<String, String>();
      var times = new TreeMap<String, Integer>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        messages.putIfAbsent(rule, assertion.getMessage().replaceAll("\\s+", " "));
        times.merge(rule, 1, Integer::sum);
      }
      if (!result.isCompliant() && messages.isEmpty()) return "\tnot compliant";
      var verdict = new StringBuilder();
      messages.forEach((rule, message) ->
          verdict.append("\t").append(rule).append(" (").append(times.get(rule)).append("): ").append(message));
      return verdict.toString();
    }
  }

  private static ValidationProfile readProfile(String name) throws Exception {
    String path = "org/verapdf/pdfa/validation/" + name + ".xml";
    try (var stream = ClassLoader.getSystemResourceAsStream(path)) {
      if (stream == null) throw new IllegalArgumentException("no such profile: " + name);
      Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
      Set<Rule> rules = new HashSet<>();
      for (Element rule : elements(root, "rule")) rules.add(readRule(rule));
      Set<Variable> variables = new HashSet<>();
      for (Element variable : elements(root, "variable")) {
        variables.add(Profiles.variableFromValues(
            variable.getAttribute("name"),
            variable.getAttribute("object"),
            text(variable, "defaultValue"),
            text(variable, "value")));
      }
      var flavour = PDFAFlavour.valueOf(root.getAttribute("flavour"));
      var details = Profiles.profileDetailsFromValues(name, name, "-", new Date(0));
      return Profiles.profileFromValues(flavour, details, "", rules, variables);
    }
  }

  private static Rule readRule(Element rule) {
    Element id = elements(rule, "id").get(0);
    var specification = PDFAFlavour.Specification.valueOf(id.getAttribute("specification"));
    int testNumber = Integer.parseInt(id.getAttribute("testNumber"));
    List<Element> errors = elements(rule, "error");
    String message = errors.isEmpty() ? "" : text(errors.get(0), "message");
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(specification, id.getAttribute("clause"), testNumber),
        rule.getAttribute("object"),
        rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
        rule.hasAttribute("tags") ? rule.getAttribute("tags") : null,
        text(rule, "description"),
        text(rule, "test"),
        Profiles.errorFromValues(message, new ArrayList<>()),
        new ArrayList<>());
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int index = 0; index < nodes.getLength(); index += 1) found.add((Element) nodes.item(index));
    return found;
  }

  private static String text(Element parent, String name) {
    List<Element> found = elements(parent, name);
    return found.isEmpty() ? null : found.get(0).getTextContent();
  }
}
