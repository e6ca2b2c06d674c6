using System.Numerics;

namespace WeChatPolicy.Rules;

/// <summary>How strong a candidate password is, and why not stronger. It holds nothing of the password, its length included.</summary>
public readonly record struct PasswordJudgement
{
    private readonly uint _faults;

    internal PasswordJudgement(PasswordRating rating, uint faults) => (Rating, _faults) = (rating, faults);

    /// <summary>The rating: <see cref="PasswordRating.Weak"/> if there is a fault. It may enter a <see cref="PasswordChanged"/>.</summary>
    public PasswordRating Rating { get; }

    /// <summary>The faults, in the order of their type; empty for a password that is strong enough.</summary>
    public IReadOnlyList<PasswordFault> Reasons
    {
        get
        {
            if (_faults == 0) return [];
            var reasons = new PasswordFault[BitOperations.PopCount(_faults)];
            var rest = _faults;
            for (var i = 0; i < reasons.Length; i++, rest &= rest - 1) reasons[i] = (PasswordFault)BitOperations.TrailingZeroCount(rest);
            return reasons;
        }
    }

    /// <summary>Whether it has a fault.</summary>
    public bool Has(PasswordFault fault) => (_faults & (1u << (int)fault)) != 0;

    /// <summary>Rating and faults; nothing of the password.</summary>
    public override string ToString() => _faults == 0 ? Rating.ToString() : $"{Rating}: {string.Join(", ", Reasons)}";
}
