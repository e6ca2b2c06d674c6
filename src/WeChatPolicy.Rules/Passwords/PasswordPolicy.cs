namespace WeChatPolicy.Rules;

/// <summary>Judges a candidate password (clause 3.1.1): letters, digits and special characters, long enough, hard to guess.</summary>
/// <remarks>
/// In memory only. The candidate is never stored, logged, thrown or copied to the heap; the few characters that are folded
/// for comparison live on the stack and are overwritten before the method returns. Immutable and safe from any thread.
/// </remarks>
public sealed class PasswordPolicy
{
    /// <summary>So many characters above the minimum make a password stronger than is asked for.</summary>
    private const int AmpleLength = 4;

    private readonly int _minimumLength;
    private readonly OwnName[] _companyNames;

    /// <summary>A policy with the defaults.</summary>
    public PasswordPolicy()
        : this(new PasswordRuleOptions())
    {
    }

    /// <summary>A policy with a host's own minimum.</summary>
    /// <param name="options">What is asked of a password; later changes to it change nothing here.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum length is not between 4 and 128.</exception>
    public PasswordPolicy(PasswordRuleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.MinimumLength is < 4 or > 128)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.MinimumLength, $"'{nameof(PasswordRuleOptions.MinimumLength)}' must be between 4 and 128.");
        }

        _minimumLength = options.MinimumLength;
        _companyNames = [.. options.CompanyNames.SelectMany(PersonNames.Of)];
    }

    /// <summary>The policy with the defaults of the library.</summary>
    public static PasswordPolicy Default { get; } = new();

    /// <summary>Judges a candidate of which nobody knows whose it is to be.</summary>
    /// <param name="candidate">The password. The caller keeps it and clears it.</param>
    /// <returns>The rating with all its reasons; the judgement costs no allocation.</returns>
    public PasswordJudgement Judge(ReadOnlySpan<char> candidate) => Judge(candidate, default, []);

    /// <summary>Judges a candidate for an account.</summary>
    /// <param name="candidate">The password. The caller keeps it and clears it.</param>
    /// <param name="accountName">The name of the account that it is for; empty where it is not known.</param>
    /// <returns>The rating with all its reasons; the judgement costs no allocation.</returns>
    public PasswordJudgement Judge(ReadOnlySpan<char> candidate, ReadOnlySpan<char> accountName) => Judge(candidate, accountName, []);

    /// <summary>Judges a candidate by the names of whoever is to use it as well.</summary>
    /// <param name="candidate">The password. The caller keeps it and clears it.</param>
    /// <param name="owner">Whose it is to be.</param>
    /// <returns>The rating with all its reasons; the judgement costs no allocation.</returns>
    public PasswordJudgement Judge(ReadOnlySpan<char> candidate, PasswordOwner owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return Judge(candidate, owner.AccountName, owner.Names);
    }

    private PasswordJudgement Judge(ReadOnlySpan<char> candidate, ReadOnlySpan<char> accountName, OwnName[] personNames)
    {
        var kinds = PasswordCharacters.Count(candidate);
        var faults = 0u;
        if (kinds.Length < _minimumLength) faults |= Bit(PasswordFault.TooShort);
        if (kinds.Letters == 0) faults |= Bit(PasswordFault.NoLetter);
        if (kinds.Digits == 0) faults |= Bit(PasswordFault.NoDigit);
        if (kinds.Specials == 0) faults |= Bit(PasswordFault.NoSpecialCharacter);
        if (CommonPasswords.Has(candidate)) faults |= Bit(PasswordFault.Common);
        if (KeyboardRuns.Has(candidate) || KeypadRuns.Has(candidate)) faults |= Bit(PasswordFault.KeyboardRun);
        if (PasswordSequences.Counts(candidate)) faults |= Bit(PasswordFault.CountingSequence);
        if (PasswordSequences.Repeats(candidate)) faults |= Bit(PasswordFault.RepeatedSequence);
        if (PasswordDates.IsLittleElse(candidate)) faults |= Bit(PasswordFault.Date);
        if (AccountNames.IsIn(candidate, accountName)) faults |= Bit(PasswordFault.AccountName);
        if (IsMadeOf(candidate, personNames)) faults |= Bit(PasswordFault.PersonName);
        if (IsMadeOf(candidate, _companyNames)) faults |= Bit(PasswordFault.CompanyName);
        if (WordAndNumber.Is(candidate)) faults |= Bit(PasswordFault.WordAndNumber);
        if (faults != 0) return new PasswordJudgement(PasswordRating.Weak, faults);
        var ample = kinds.Length >= _minimumLength + AmpleLength && kinds is { HasUpper: true, HasLower: true };
        return new PasswordJudgement(ample ? PasswordRating.Strong : PasswordRating.Adequate, 0);
    }

    private static bool IsMadeOf(ReadOnlySpan<char> candidate, OwnName[] names)
    {
        foreach (var name in names)
        {
            if (name.IsIn(candidate)) return true;
        }

        return false;
    }

    private static uint Bit(PasswordFault fault) => 1u << (int)fault;
}
