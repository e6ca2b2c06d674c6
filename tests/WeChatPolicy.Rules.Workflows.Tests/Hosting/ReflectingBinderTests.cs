using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules.Workflows.Tests.Hosting;

/// <summary>
/// What a host gets that binds the options itself. This project is built without the generated binder, which passes over a term
/// without a word (findings/generated-binder-skips-type-converters.sh).
/// </summary>
public class ReflectingBinderTests
{
    [Fact]
    public void A_term_is_read() => Assert.Equal(Term.WorkingHours(6), Bound("6wh")!.Communication.Reply);

    [Theory]
    [InlineData("soon")]
    [InlineData("4 wh")]
    [InlineData("")]
    public void What_is_no_term_is_an_error_that_names_the_path(string written) =>
        Assert.Contains("Communication:Reply", Assert.Throws<InvalidOperationException>(() => Bound(written)).Message, StringComparison.Ordinal);

    private static PolicyOptions? Bound(string written) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Communication:Reply", (string?)written)]).Build().Get<PolicyOptions>();
}
