using System.Diagnostics;

namespace WeChatPolicy.Rules;

/// <content>What is seen of a tracker from outside.</content>
public sealed partial class ObligationTracker
{
    /// <summary>How many duties are open; those included whose deadline has passed and is not final yet. It grows with what the tracker keeps, and waits for nobody longer than a fact does.</summary>
    public int OpenCount
    {
        get
        {
            var open = 0;
            for (var stripe = 0; stripe < Stripes; stripe++)
            {
                using (Hold(1u << stripe))
                {
                    var fold = _standing.Fold;
                    foreach (var partition in _stripes[stripe].Partitions)
                    {
                        if (!partition.Key.IsOfPerson) open += partition.View(fold).Duties.Count;
                    }
                }
            }

            return open;
        }
    }

    /// <summary>Has the open duties counted in <c>wechatpolicy.duties.open</c> of the meter that its engine tells, whenever that is read. The tracker that <c>AddWeChatPolicy</c> registers is counted already.</summary>
    /// <param name="policyName">The name of the policy, which is the tag; trackers of one name are added up.</param>
    /// <returns>What ends it. Until then the meter holds on to the tracker.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policyName"/> is null.</exception>
    public IDisposable MeasureOpenDuties(string policyName = "")
    {
        ArgumentNullException.ThrowIfNull(policyName);
        return Engine.Settings.Telemetry.Measure(() => OpenCount, policyName);
    }

    private Advance AdvanceObserved(DateTimeOffset instant, PolicyTelemetry telemetry)
    {
        using var activity = PolicyActivities.Source.StartActivity(PolicyActivities.Advance);
        Advance advance;
        using (Hold(All)) advance = Move(instant < s_endOfTime ? instant : s_endOfTime);
        telemetry.Advanced(advance.Findings, advance.Changes.Count, advance.Reminders.Count, activity);
        return advance;
    }
}
