namespace ScreeningService.Alerts;

/// <summary>Where alerts go. A host puts its own in place: a chat robot, mail, a ticket system.</summary>
internal interface IAlertSink
{
    /// <summary>Delivers an alert. One id may come twice: after a crash it is not known whether it had arrived.</summary>
    /// <returns><see langword="false"/> where it is refused for good, so that another try is of no use.</returns>
    /// <exception cref="AlertDeliveryException">It was not delivered this time; it is tried again later.</exception>
    Task<bool> DeliverAsync(Alert alert, CancellationToken cancellationToken);
}

/// <summary>An alert was not delivered this time.</summary>
internal sealed class AlertDeliveryException(string message, Exception? inner = null) : Exception(message, inner);
