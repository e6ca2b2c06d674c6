using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace WeChatPolicy.Rules;

/// <summary>The engine of the options as they are now. A change that does not make a policy leaves the running engine as it was.</summary>
public sealed class CurrentPolicy : IDisposable
{
    private readonly Lock _lock = new();
    private readonly IOptionsFactory<PolicyOptions> _options;
    private readonly Action<PolicyBuilder>? _compose;
    private readonly IPolicyPart[] _parts;
    private readonly IDisposable[] _subscriptions;
    private volatile PolicyEngine _engine;

    // Not over IOptionsMonitor: where the changed options are not valid, it throws at whoever changed them and tells nobody else.
    internal CurrentPolicy(
        IOptionsFactory<PolicyOptions> options, IEnumerable<IOptionsChangeTokenSource<PolicyOptions>> changes, Action<PolicyBuilder>? compose, IEnumerable<IPolicyPart>? parts = null)
    {
        _options = options;
        _compose = compose;
        _parts = [.. parts ?? []];
        _subscriptions =
        [
            .. changes.Where(change => string.IsNullOrEmpty(change.Name)).Select(change => ChangeToken.OnChange(change.GetChangeToken, Replace)),
        ];
        lock (_lock) _engine = Build();
    }

    /// <summary>Raised when a changed configuration did not make a policy; the engine stays as it was.</summary>
    public event EventHandler<PolicyReloadFailedEventArgs>? ReloadFailed;

    /// <summary>Raised when a changed configuration has made another engine.</summary>
    public event EventHandler? Changed;

    /// <summary>The engine to judge the next fact with. Hold on to it for the length of one batch, not longer.</summary>
    public PolicyEngine Engine => _engine;

    /// <summary>Stops following the configuration.</summary>
    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever kept it from being built, the running engine is sound and the failure is told.")]
    private void Replace()
    {
        try
        {
            // Of several changes at once each builds of what holds when its turn comes, so that a slow older one never replaces a newer.
            lock (_lock) _engine = Build();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            ReloadFailed?.Invoke(this, new PolicyReloadFailedEventArgs(error));
            return;
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    private PolicyEngine Build()
    {
        var builder = PolicyBuilder.CreateDefault().WithOptions(_options.Create(Options.DefaultName));
        _compose?.Invoke(builder);
        foreach (var part in _parts) part.AddTo(builder);
        return builder.Build();
    }
}

/// <summary>Why a changed configuration did not make a policy.</summary>
public sealed class PolicyReloadFailedEventArgs(Exception error) : EventArgs
{
    /// <summary>The error; it lists every fault.</summary>
    public Exception Error { get; } = error;
}
