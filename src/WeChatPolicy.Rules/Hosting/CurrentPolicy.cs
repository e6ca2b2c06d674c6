using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Primitives;

namespace WeChatPolicy.Rules;

/// <summary>A policy that can change while it runs: the engine of the configuration, rules and files as they are now. A change that does not make a policy leaves the running engine as it was.</summary>
/// <remarks>
/// <c>AddWeChatPolicy</c> registers one for each name; a host without services makes one itself. Whoever lives longer than one request
/// keeps it, and asks for its <see cref="Engine"/> anew for each batch. Every member may be called from any thread.
/// </remarks>
public sealed class CurrentPolicy : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Func<PolicyEngine> _build;
    private readonly IDisposable _subscription;
    private volatile PolicyEngine _engine = null!;
    private IDisposable? _held;
    private volatile Exception? _reloadError;

    /// <summary>Builds the first engine, and builds anew whenever one of the changes is told.</summary>
    /// <param name="build">Makes an engine of what holds when it is called; never called twice at once.</param>
    /// <param name="changes">Where changes are told, such as <c>configuration.GetReloadToken</c>; none: only <see cref="Reload"/> builds anew.</param>
    /// <param name="name">The name by which its host knows it, where it has several.</param>
    /// <exception cref="ArgumentNullException"><paramref name="build"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="PolicyConfigurationException">The first engine could not be built. Whatever else <paramref name="build"/> throws comes through too.</exception>
    // Not over IOptionsMonitor: where the changed options are not valid, it throws at whoever changed them and tells nobody else.
    public CurrentPolicy(Func<PolicyEngine> build, IEnumerable<Func<IChangeToken>>? changes = null, string name = "")
    {
        ArgumentNullException.ThrowIfNull(build);
        ArgumentNullException.ThrowIfNull(name);
        (_build, Name) = (build, name);
        Func<IChangeToken>[] sources = [.. changes ?? []];

        // One token for all: a change that several of them tell of makes one engine. What changes during the first build is built afterwards.
        _subscription = ChangeToken.OnChange(() => sources.Length == 0 ? null : new CompositeChangeToken([.. sources.Select(source => source())]), Follow);
        try
        {
            lock (_lock) (_engine, _reloadError) = (build(), null);
        }
        catch
        {
            _subscription.Dispose();
            throw;
        }
    }

    /// <summary>Raised when a change did not make a policy, and why; the engine stays as it was. A listener that throws keeps no other from being told.</summary>
    public event EventHandler<PolicyReloadFailedEventArgs>? ReloadFailed;

    /// <summary>Raised when a change has made another engine.</summary>
    public event EventHandler? Changed;

    /// <summary>The name by which its host knows it; empty where it has one policy only.</summary>
    public string Name { get; }

    /// <summary>The engine to judge the next fact with. Hold on to it for the length of one batch, not longer.</summary>
    public PolicyEngine Engine => _engine;

    /// <summary>Why the running engine is not that of the last change; <see langword="null"/> where it is. For whoever was not listening when it was told.</summary>
    public Exception? ReloadError => _reloadError;

    /// <summary>Builds anew, for a change that nobody tells of.</summary>
    /// <returns>Whether another engine was made. Where it was not, <see cref="ReloadFailed"/> was raised and <see cref="ReloadError"/> says why.</returns>
    /// <exception cref="AggregateException">Listeners have thrown; the reload itself stands, and every listener was told.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever kept it from being built, the running engine is sound and the failure is told.")]
    public bool Reload()
    {
        using var activity = PolicyActivities.Source.StartActivity(PolicyActivities.Reload);
        activity?.SetTag(PolicyTags.PolicyName, Name);
        Exception? error = null;

        // Of several changes at once each builds of what holds when its turn comes, so that a slow older one never replaces a newer.
        lock (_lock)
        {
            try
            {
                _engine = _build();
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                error = failure;
            }

            _reloadError = error;
            Tell(error);
        }

        if (error is null) TellAll(Changed, listener => listener(this, EventArgs.Empty));
        else TellAll(ReloadFailed, listener => listener(this, new PolicyReloadFailedEventArgs(error)));
        return error is null;
    }

    /// <summary>Stops following changes. The engine stays.</summary>
    public void Dispose()
    {
        _subscription.Dispose();
        _held?.Dispose();
    }

    /// <summary>Something that ends with it.</summary>
    internal void Holds(IDisposable held) => _held = held;

    // A token keeps to itself what is thrown at it: what a listener throws is told here, or nobody would know.
    private void Follow()
    {
        try
        {
            Reload();
        }
        catch (AggregateException error)
        {
            Engine.Settings.Telemetry.ListenerFailed(Name, error.InnerExceptions[0]);
        }
    }

    // While the next change waits, so that what is told last is what holds. What changes before there is a policy is told by its first one.
    private void Tell(Exception? error)
    {
        if (_engine is not { } engine) return;
        var telemetry = engine.Settings.Telemetry;
        if (error is null) telemetry.Reloaded(Name, engine.PolicyVersion, engine.RuleIds.Count);
        else telemetry.ReloadFailed(Name, engine.PolicyVersion, error);
    }

    [SuppressMessage("Design", "CA1031", Justification = "It is thrown again once all have been told.")]
    private static void TellAll<T>(T? listeners, Action<T> tell)
        where T : Delegate
    {
        List<Exception>? errors = null;
        foreach (var listener in Delegate.EnumerateInvocationList(listeners))
        {
            try
            {
                tell(listener);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                (errors ??= []).Add(error);
            }
        }

        if (errors is not null) throw new AggregateException("A listener of a policy's reload has thrown; the reload itself stands.", errors);
    }
}
