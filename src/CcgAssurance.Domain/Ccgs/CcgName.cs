using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>The days on which a clinical commissioning group had a name. What was called by an earlier one keeps it.</summary>
public sealed class CcgName : IDated, IAudited
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxLength = Region.NameMaxLength;

    private CcgName()
    {
    }

    internal CcgName(OrganisationCode ccg, string name, DateOnly from, bool isFirst = false)
    {
        Id = Guid.CreateVersion7();
        (CcgCode, Name, From, EntersSilently) = (ccg, name, from, isFirst);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The official name.</summary>
    public string Name { get; private set; } = "";

    /// <inheritdoc />
    public DateOnly From { get; private set; }

    /// <inheritdoc />
    public DateOnly? Until { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Ccg.KeyOf(CcgCode);

    /// <inheritdoc />
    public string HistoryName => "Name";

    /// <inheritdoc />
    public bool EntersSilently { get; }

    internal void EndOn(DateOnly? lastDay) => Until = new DatedPeriod(From, lastDay).Until;
}
