using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>The days on which a group and a health and wellbeing board worked together (2014/15 operational guidance, para 33).</summary>
[Rule("R20")]
public sealed class CcgBoard : IRecordPart
{
    private CcgBoard()
    {
    }

    internal CcgBoard(OrganisationCode ccg, string board, DateOnly from)
    {
        Id = Guid.CreateVersion7();
        CcgCode = ccg;
        BoardName = board;
        From = from;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The board.</summary>
    public string BoardName { get; private set; } = "";

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day, or null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The days on which they worked together.</summary>
    public DatedPeriod Period => new(From, Until);

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Ccg.KeyOf(CcgCode);

    /// <inheritdoc />
    public string HistoryName => $"Health and wellbeing board: {BoardName}";

    internal void Correct(string board, DatedPeriod period)
    {
        BoardName = board;
        From = period.From;
        Until = period.Until;
    }
}
