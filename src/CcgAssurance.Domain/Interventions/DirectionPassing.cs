using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>That a direction passed to the successor of a group that closed. It never changes.</summary>
[Rule("R308")]
public sealed class DirectionPassing : IAudited
{
    private DirectionPassing()
    {
    }

    internal DirectionPassing(Direction direction, int position, NamedCcg successor, DateOnly on)
    {
        Id = Guid.CreateVersion7();
        CaseId = direction.CaseId;
        DirectionId = direction.Id;
        Position = position;
        (FromCode, ToCode, ToName, On) = (direction.CcgCode, successor.Code, successor.Name, on);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The direction.</summary>
    public Guid DirectionId { get; private set; }

    /// <summary>Its place among those of the direction; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>The group that closed.</summary>
    public OrganisationCode FromCode { get; private set; }

    /// <summary>The group that follows it.</summary>
    public OrganisationCode ToCode { get; private set; }

    /// <summary>The name of that group on the day.</summary>
    public string ToName { get; private set; } = "";

    /// <summary>The first day on which it holds for that group.</summary>
    public DateOnly On { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"Direction passed to {ToName}";
}
