namespace CcgAssurance.Web.Features.Account.Calendar;

public sealed record CalendarViewModel
{
    /// <summary>When the address was made; null when there is none.</summary>
    public required DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The address itself, directly after it was made and never again.</summary>
    public required string? NewAddress { get; init; }
}
