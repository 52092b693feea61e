using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>
/// A person in an office of a clinical commissioning group, with the days in post (2014/15 operational guidance, Annex 4).
/// </summary>
[Rule("R13")]
public sealed class CcgOfficeHolder : IRecordPart
{
    /// <summary>The longest name of a person, in characters.</summary>
    public const int NameMaxLength = 200;

    private CcgOfficeHolder()
    {
    }

    internal CcgOfficeHolder(OrganisationCode ccg, Office office, string name, DateOnly from)
    {
        Id = Guid.CreateVersion7();
        CcgCode = ccg;
        Office = office;
        Name = name;
        From = from;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The office.</summary>
    public Office Office { get; private set; }

    /// <summary>The person's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The first day in post.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day in post, or null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The days in post.</summary>
    public DatedPeriod Period => new(From, Until);

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Ccg.KeyOf(CcgCode);

    /// <inheritdoc />
    public string HistoryName => $"{Office.DisplayText()} {Name}";

    internal void EndOn(DateOnly lastDay) => Until = new DatedPeriod(From, lastDay).Until;

    internal void Correct(string name, DatedPeriod period)
    {
        Name = name;
        From = period.From;
        Until = period.Until;
    }
}
