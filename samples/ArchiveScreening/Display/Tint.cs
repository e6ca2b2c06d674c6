using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>The colours of the grades. The words are always there too: colour alone tells nothing to some.</summary>
internal readonly record struct Tint(string Style)
{
    public static Tint Of(Outcome outcome) => new(outcome switch
    {
        Outcome.Block => "bold red",
        Outcome.Review => "bold yellow",
        Outcome.Notify => "bold blue",
        Outcome.Pass => "green",
        _ => "grey",
    });

    public static Tint Of(Enforcement enforcement) => enforcement == Enforcement.None ? new("grey") : Of((Outcome)(enforcement + 1));

    /// <summary>The text in this colour; markup in the text itself is taken as text.</summary>
    public string Wrap(string text) => $"[{Style}]{Spectre.Console.Markup.Escape(text)}[/]";
}
