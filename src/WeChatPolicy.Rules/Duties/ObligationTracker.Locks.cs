using System.Numerics;
using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

// What lies apart is followed at the same time: a fact takes the locks of the stripes that it concerns, what concerns everybody takes all of them.
public sealed partial class ObligationTracker
{
    /// <summary>A power of two. More would let more threads pass each other, and make every move of the clock look at more.</summary>
    private const int Stripes = 8;

    private const uint All = (1u << Stripes) - 1;

    private readonly PartitionStripe[] _stripes = new PartitionStripe[Stripes];

    private PartitionStripe StripeOf(PartitionKey key) => _stripes[key.StripeOf(Stripes)];

    /// <summary>The stripes that a fact concerns, a bit for each. An asker who waits in others from now on is told there by whoever tells of the question.</summary>
    private uint StripesOf(Fact fact, ReadOnlySpan<FactEffect> effects)
    {
        if (IsOfRoster(fact)) return All;
        var stripes = 0u;
        foreach (var effect in effects)
        {
            if (effect.IsForAsker) stripes |= _askers.Tell(effect.Asker!, effect.Event, effect.Event.At < _standing.Settled, Stripes);
            else if (Part.Holds(effect.Partition)) stripes |= 1u << effect.Partition.StripeOf(Stripes);
        }

        return stripes;
    }

    /// <summary>Takes locks in one order, so that nobody waits for somebody who waits for them; they are given back together.</summary>
    private Held Hold(uint stripes)
    {
        for (var left = stripes; left != 0; left &= left - 1) _stripes[BitOperations.TrailingZeroCount(left)].Gate.Enter();
        return new(this, stripes);
    }

    private readonly ref struct Held(ObligationTracker tracker, uint stripes)
    {
        public void Dispose()
        {
            for (var left = stripes; left != 0; left &= left - 1) tracker._stripes[BitOperations.TrailingZeroCount(left)].Gate.Exit();
        }
    }
}
