using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

public sealed partial record PolicyOptions
{
    private string[] _unread = [];

    /// <summary>The options that a section of a configuration states; what it leaves out stays at its default.</summary>
    /// <param name="section">The section <c>WeChatPolicy</c>.</param>
    /// <remarks>
    /// Read them by this, or by <c>AddWeChatPolicy</c>: a binder that is generated at compile time passes over a <see cref="Term"/>
    /// without a word, so that options that it alone has bound hold the default of each term. One that reflects reads it. Any binder takes
    /// <c>Low, Medium</c> for the sum of both, which is High, and an instant without an offset for one of the machine's zone. Here
    /// a value that is no term, not the exact name of a value, or no instant with its offset is a fault of the options, which
    /// <see cref="PolicyBuilder.Build"/> tells together with all others.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Another value, a number say, does not convert.</exception>
    public static PolicyOptions From(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var options = new PolicyOptions();
        options.Read(section);
        return options;
    }

    /// <summary>Reads a section into these options, and notes what in it is not what it should be.</summary>
    internal void Read(IConfiguration section)
    {
        string[] unread = [.. ExactValues.Faults(section)];
        _unread = [.. _unread, .. unread];
        try
        {
            section.Bind(this);
        }
        catch (InvalidOperationException) when (unread.Length > 0)
        {
            // The binder stops at the first value that it cannot read at all; these options are refused, with every one.
        }

        ReadTerms(section);
    }

    private void ReadTerms(IConfiguration section)
    {
        var unread = new List<string>(_unread);
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

        _unread = [.. unread];
    }

    /// <summary>These options, with what could not be read in either of two others.</summary>
    internal PolicyOptions WithUnreadOf(PolicyOptions one, PolicyOptions other) => this with { _unread = [.. one._unread.Union(other._unread)] };

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
