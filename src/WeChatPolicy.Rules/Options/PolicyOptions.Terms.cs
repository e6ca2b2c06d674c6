using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

public sealed partial record PolicyOptions
{
    private string[] _unreadTerms = [];

    /// <summary>The options that a section of a configuration states; what it leaves out stays at its default.</summary>
    /// <param name="section">The section <c>WeChatPolicy</c>.</param>
    /// <remarks>
    /// Read them by this, or by <c>AddWeChatPolicy</c>: a binder that is generated at compile time passes over a <see cref="Term"/>
    /// without a word, so that options that it alone has bound hold the default of each term. One that reflects reads it. A value that is no term is a fault of the options,
    /// which <see cref="PolicyBuilder.Build"/> tells together with all others.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A value that is no term does not convert.</exception>
    public static PolicyOptions From(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var options = new PolicyOptions();
        section.Bind(options);
        options.ReadTerms(section);
        return options;
    }

    /// <summary>Reads the terms of a section that was bound, and notes those that are none.</summary>
    internal void ReadTerms(IConfiguration section)
    {
        var unread = new List<string>();
        foreach (var (group, terms) in Terms())
        {
            foreach (var (name, _, set) in terms)
            {
                var stated = section.GetSection($"{group}:{name}");
                if (stated.Value is null && !stated.GetChildren().Any()) continue;
                if (Term.TryParse(stated.Value, out var term)) set(term);
                else unread.Add($"{group}:{name} is '{stated.Value}', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd.");
            }
        }

        _unreadTerms = [.. unread];
    }

    /// <summary>These options, with the terms that could not be read in either of two others.</summary>
    internal PolicyOptions WithUnreadTermsOf(PolicyOptions one, PolicyOptions other) => this with { _unreadTerms = [.. one._unreadTerms.Union(other._unreadTerms)] };

    private (string Group, IReadOnlyList<(string Name, Term Value, Action<Term> Set)> Terms)[] Terms() =>
    [
        (nameof(Accounts), Accounts.Terms),
        (nameof(Communication), Communication.Terms),
        (nameof(Files), Files.Terms),
        (nameof(Passwords), Passwords.Terms),
        (nameof(Incidents), Incidents.Terms),
        (nameof(Backups), Backups.Terms),
        (nameof(Privacy), Privacy.Terms),
        (nameof(Supervision), Supervision.Terms),
        (nameof(Assessment), Assessment.Terms),
        (nameof(Training), Training.Terms),
        (nameof(Tracking), Tracking.Terms),
    ];
}
