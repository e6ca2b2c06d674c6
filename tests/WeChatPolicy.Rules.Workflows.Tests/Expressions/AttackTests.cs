namespace WeChatPolicy.Rules.Workflows.Tests.Expressions;

/// <summary>Expressions that mean harm, each refused with its reason.</summary>
public sealed class AttackTests
{
    [Theory]
    [InlineData("message.GetType().Assembly.Location == \"\"", "'GetType' is nothing that an expression may use")]
    [InlineData("message.Sender.GetType() != null", "'GetType'")]
    [InlineData("new Participant().Id == \"a\"", "'new' is not allowed")]
    [InlineData("new(message.Text as T).T == \"a\"", "'new' is not allowed")]
    [InlineData("DateTime.Now.Hour > 3", "'DateTime' names a type")]
    [InlineData("DateTimeOffset.UtcNow > message.SentAt", "'DateTimeOffset' names a type")]
    [InlineData("TimeProvider.System.GetUtcNow() > message.SentAt", "names a type")]
    [InlineData("Enumerable.Range(0, 30000000).Count(it > 3) > 1", "'Enumerable' names a type")]
    [InlineData("\"a\".PadLeft(50000000).Length > 1", "'PadLeft' is nothing")]
    [InlineData("message.Text.PadRight(50000000) == \"a\"", "'PadRight' is nothing")]
    [InlineData("message.Text.Split(\",\").Any()", "'Split' is nothing")]
    [InlineData("message.Text.Replace(\"a\", \"aaaaaaaa\") == \"\"", "'Replace' is nothing")]
    [InlineData("message.Text.ToUpper() == \"A\"", "'ToUpper' is nothing")]
    [InlineData("message.Text.Substring(1) == \"A\"", "'Substring' is nothing")]
    [InlineData("message.Text.ToString() == \"A\"", "'ToString' is nothing")]
    [InlineData("message.Equals(message)", "'Equals' is nothing")]
    [InlineData("message.GetHashCode() == 3", "'GetHashCode' is nothing")]
    [InlineData("message.Text + message.Text == \"a\"", "not put together")]
    [InlineData("message.Text > \"a\"", "compared with == and != only")]
    [InlineData("message.Recipients.Concat(message.Recipients).Any()", "'Concat' is nothing")]
    [InlineData("message.Recipients.Where(Id == \"a\").Any()", "'Where' is nothing")]
    [InlineData("message.Recipients.First().Id == \"a\"", "'First' is nothing")]
    [InlineData("message.Recipients.OrderBy(Id).Any()", "'OrderBy' is nothing")]
    [InlineData("message.Recipients.SelectMany(x => message.Recipients).Any()", "'SelectMany' is nothing")]
    [InlineData("message.Text.Any(c => true)", "asked of a list")]
    [InlineData("message.Recipients[99].Id == \"a\"", "not taken by its number")]
    [InlineData("Convert.ToInt32(message.Text) > 1", "'Convert' names a type")]
    [InlineData("Convert.GetTypeCode(message).ToString() == \"\"", "'Convert' names a type")]
    [InlineData("Type.GetType(\"System.IO.File\") != null", "'Type' names a type")]
    [InlineData("Regex.IsMatch(message.Text, \"(a+)+$\")", "'Regex' names a type")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(message.Text, \"(a|aa)+$\")", "'System' names a type")]
    [InlineData("Math.Pow(9, 99) > 1", "'Math' names a type")]
    [InlineData("Environment.Exit(1)", "'Environment' names a type")]
    [InlineData("File.Exists(\"a\")", "'File' names a type")]
    [InlineData("string.IsNullOrEmpty(message.Text)", "'string' names a type")]
    [InlineData("Guid.NewGuid() != null", "'Guid' names a type")]
    [InlineData("is(message, \"System.String\")", "'is' is not allowed")]
    [InlineData("as(message, \"System.String\") == null", "'as' is not allowed")]
    [InlineData("cast(message, \"System.String\") == null", "'cast' is not allowed")]
    [InlineData("np(message.Account.Id, \"a\") == \"a\"", "'np' is not allowed")]
    [InlineData("iif(true, true, false)", "'iif' is not allowed")]
    [InlineData("root.Text == \"a\"", "'root' is not allowed")]
    [InlineData("message.Recipients.Any(parent.Text == \"a\")", "'parent' is not allowed")]
    [InlineData("@0 == null", "The sign @ means nothing")]
    [InlineData("$.Text == \"a\"", "The sign $ means nothing")]
    [InlineData("message.Text.Length & 1 == 1", "bits are not looked at")]
    [InlineData("1 << 30 > 3", "LeftShift is not among")]
    [InlineData("message.Text == 'a'", "double quotes")]
    [InlineData("message.Text == \"\\u0041\"", "Of escapes")]
    [InlineData("message.Text == \"a\"\"b\"", "not twice")]
    [InlineData("message.Text == \"a", "no closing quote")]
    [InlineData("message.Text == 0x41", "A number is written in digits")]
    [InlineData("{ message.Text = \"a\" }", "not a program")]
    [InlineData("message.Text == \"a\"; true", "not a program")]
    [InlineData("mеssage.Text == \"a\"", "U+0435 is none")]
    [InlineData("message.Тext == \"a\"", "U+0422 is none")]
    [InlineData("ｍessage.Text == \"a\"", "U+FF4D is none")]
    [InlineData("message.Text\u200b == \"a\"", "U+200B is none")]
    [InlineData("message.Text.Length > 2147483647 + 1", "out of range, whatever the fact")]
    [InlineData("message.Text.Length > 99999999999999999999", "Invalid integer literal")]
    [InlineData("message.Text.Length / 0 > 1", "divides by zero, whatever the fact")]
    [InlineData("message.Text.Length % (3 - 3) > 1", "divides by zero, whatever the fact")]
    [InlineData("message == message", "not compared as a whole")]
    [InlineData("message.Sender == message.Recipients", "'")]
    [InlineData("message.Conversation.Exemption == 2", "not used as ConversationExemption")]
    [InlineData("message.Conversation.Exemption > \"None\"", "has no order")]
    [InlineData("message.SentAt != null && message.SentAt > \"2024-05-14\"", "its offset, such as")]
    [InlineData("text.Has(message.Text)", "a text in quotes")]
    [InlineData("text.Contains(message.Text)", "a text in quotes")]
    [InlineData("text.Contains(\"\u200b\u00ad\")", "Nothing is left")]
    [InlineData("text.Contains(\"\")", "Nothing is left")]
    [InlineData("message.Text.Contains(\"\")", "holds of every text")]
    [InlineData("message.Text.ContainsIgnoreCase(\"\")", "holds of every text")]
    [InlineData("message.Text.StartsWith(\"\")", "holds of every text")]
    [InlineData("!message.Id.EndsWith(\"\")", "holds of every text")]
    [InlineData("message.Recipients.Any(x => x.Id.Contains(\"\"))", "holds of every text")]
    [InlineData("text.Original(0).Length > 1", "'Original' is nothing")]
    [InlineData("message.Id.Length > null", "null is only asked for")]
    [InlineData("null <= message.Id.Length", "null is only asked for")]
    [InlineData("message.SentAt != null && message.SentAt < null", "LessThan is not defined")]
    [InlineData("message.Recipients.Count + null > 1", "null is only asked for")]
    [InlineData("message.Text.Length * null == 1", "null is only asked for")]
    [InlineData("message.Recalled == null", "ask IsKnown()")]
    [InlineData("null != message.Recalled", "ask IsKnown()")]
    [InlineData("message.Recalled != null && message.Recalled == \"Yes\"", "ask IsKnown()")]
    [InlineData("message.Conversation.Exemption == null", "never null")]
    [InlineData("message.Conversation.Exemption == \"99\"", "written as one of its names")]
    [InlineData("message.Conversation.Exemption == \"0\"", "written as one of its names")]
    [InlineData("message.Conversation.Exemption == \"none\"", "written as one of its names")]
    [InlineData("message.Recalled.IsKnown() && message.Recalled == \"7\"", "written as one of its names")]
    [InlineData("message.Recalled.IsKnown() && message.Recalled != \"Unknown\"", "asked with IsKnown()")]
    [InlineData("message.Recalled.IsKnown() && message.Recalled in (\"Yes\", \"7\")", "is written as one of its names")]
    [InlineData("message.SentAt != null && message.SentAt > \"12:00+08:00\"", "with its date, its time and its offset")]
    [InlineData("message.SentAt != null && message.SentAt > \"May 6\"", "with its date, its time and its offset")]
    [InlineData("message.SentAt != null && message.SentAt > \"05/06/2024 10:00:00 +08:00\"", "with its date, its time and its offset")]
    [InlineData("message.SentAt != null && message.SentAt > \"2024-05-06 10:00:00+08:00\"", "with its date, its time and its offset")]
    [InlineData("message.Id.StartsWith(null)", "null is none")]
    [InlineData("message.Id.EqualsIgnoreCase(null)", "null is none")]
    [InlineData("message.Id.Contains(1 > 0)", "does not fit")]
    [InlineData("message.Text.Length > 1.5 / 0.0", "divides by zero, whatever the fact")]
    [InlineData("message.Text.Length * 1.5 % 0.0 > 1", "divides by zero, whatever the fact")]
    [InlineData("message", "'Boolean' expected")]
    [InlineData("", "The expression is empty")]
    [InlineData("   ", "The expression is empty")]
    [InlineData("message.", "expected")]
    [InlineData("message.Text.", "expected")]
    [InlineData("message.Text.Length > (1", "expected")]
    [InlineData("message.Text == 1", "does not parse")]
    public void It_is_refused_with_its_reason(string expression, string reason)
    {
        var faults = Judging.Faults(WorkflowJson.Of(expression));

        Assert.Contains(faults, fault => fault.Message.Contains(reason, StringComparison.OrdinalIgnoreCase));
        Assert.All(faults, fault => Assert.Equal(("Acme", "Rule"), (fault.Workflow, fault.Rule)));
    }

    [Fact]
    public void Nesting_of_100_000_parentheses_is_refused_before_it_is_parsed() =>
        Assert.Contains("at most 4096 characters", Judging.Fault(new string('(', 100_000) + "true" + new string(')', 100_000)).Message, StringComparison.Ordinal);

    [Fact]
    public void Nesting_that_fits_in_the_length_is_refused_too() =>
        Assert.Contains("at most 32 deep", Judging.Fault(new string('(', 400) + "true" + new string(')', 400)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("!")]
    [InlineData("not ")]
    [InlineData("-")]
    public void A_run_of_signs_is_refused(string sign) =>
        Assert.Contains("stand before one operand", Judging.Fault(string.Concat(Enumerable.Repeat(sign, 500)) + "true").Message, StringComparison.Ordinal);

    [Fact]
    public void A_chain_of_conditions_or_lambdas_is_refused()
    {
        Assert.Contains("at most 32 of ?", Judging.Fault(string.Concat(Enumerable.Repeat("true ? true : ", 200)) + "true").Message, StringComparison.Ordinal);
        Assert.Contains("at most 32 of =>", Judging.Fault(string.Concat(Enumerable.Repeat("x => ", 200)) + "true").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expression_of_10_MB_is_refused_by_its_length()
    {
        var json = WorkflowJson.Of("message.Text == \"" + new string('a', 10_000_000) + "\"");

        var fault = Assert.Single(Judging.Faults(json));

        Assert.Contains("at most 4096 characters", fault.Message, StringComparison.Ordinal);
        Assert.True(fault.ToString().Length < 300);
    }

    [Theory]
    [InlineData("message.Text.Length > 0", " && ", 100)]
    [InlineData("true", " || ", 250)]
    [InlineData("message.Text.Length", " + ", 120)]
    [InlineData("1", " + ", 250)]
    public void A_chain_as_long_as_may_be_is_loaded_and_judged_on_a_small_stack(string link, string joint, int length)
    {
        var chain = string.Join(joint, Enumerable.Repeat(link, length)) + (joint == " + " ? " > 0" : "");
        PolicyDecision? decision = null;
        var thread = new Thread(() => decision = Judging.Engine(WorkflowJson.Of(chain)).Evaluate(Facts.Message), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal("Rule", Assert.Single(decision!.Value.Findings).RuleId.Split('/')[1], ignoreCase: true);
    }

    [Fact]
    public void A_longer_chain_is_refused() =>
        Assert.Contains("more than 256 deep", Judging.Fault(string.Join(" && ", Enumerable.Repeat("true", 400))).Message, StringComparison.Ordinal);

    [Fact]
    public void Membership_in_membership_is_bounded_by_its_depth()
    {
        static string Nested(int times) => Enumerable.Range(0, times).Aggregate("true", (inner, _) => $"({inner} in (true, false))");

        Assert.Single(WorkflowClauses.Load(WorkflowJson.Of(Nested(15))).Rules);
        Assert.Contains("at most 32 deep", Judging.Fault(Nested(40)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_do_not_double_through_parameters()
    {
        var doubling = Enumerable.Range(1, 40).Select(i => ($"p{i}", $"p{i - 1} + p{i - 1}")).Prepend(("p0", "message.Text")).ToArray();

        var faults = Judging.Faults(WorkflowJson.Of("p40 == \"a\"", "message", doubling));

        Assert.Contains("not put together", Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_double_through_parameters_are_worked_out_once_and_overflow_into_a_review()
    {
        var doubling = Enumerable.Range(1, 60).Select(i => ($"p{i}", $"p{i - 1} + p{i - 1}")).Prepend(("p0", "message.Text.Length")).ToArray();

        var finding = Assert.Single(Judging.Engine(WorkflowJson.Of("p60 > 0", "message", doubling)).Evaluate(Facts.Message).Findings);

        Assert.Equal((Enforcement.Review, "OverflowException"), (finding.Enforcement, Assert.Single(finding.Evidence).Excerpt));
    }

    [Theory]
    [InlineData("message.Text.Contains(part)", "holds of every text")]
    [InlineData("message.Text.ContainsIgnoreCase(again)", "holds of every text")]
    [InlineData("text.Contains(part)", "a text in quotes")]
    public void An_empty_text_is_not_looked_for_by_way_of_a_parameter(string expression, string reason)
    {
        var faults = Judging.Faults(WorkflowJson.Of(expression, "message", ("part", "\"\""), ("again", "part")));

        Assert.Contains(reason, Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("message.Text == \"\"", false)]
    [InlineData("message.Text.EqualsIgnoreCase(\"\")", false)]
    [InlineData("message.Sender.Id in (\"\", \"zhang\")", true)]
    [InlineData("message.Mentions.Contains(\"\")", false)]
    [InlineData("message.Text.Contains(\" \")", false)]
    [InlineData("message.Text.Contains(part)", true)]
    public void An_empty_text_is_compared_and_others_are_looked_for(string expression, bool holds) =>
        Assert.Equal(holds, Judging.IsFound(Judging.Engine(WorkflowJson.Of(expression, "message", ("part", "\"报价\""))), Facts.Message));

    [Fact]
    public void Who_reported_a_violation_is_out_of_reach() =>
        Assert.Contains("'Reporter' is nothing", Judging.Fault("event.Reporter == \"zhang\"", "violationReported").Message, StringComparison.Ordinal);
}
