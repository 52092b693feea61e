using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Meetings;

/// <summary>
/// Something that one side undertook at the meeting of a quarter. NHS England's undertakings stand beside the group's,
/// because assurance is mutual (2014/15 operational guidance, para 33).
/// </summary>
[Rule("R104")]
public sealed class Undertaking : IRecordPart
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>The longest name of an owner, in characters.</summary>
    public const int OwnerMaxLength = 200;

    private Undertaking()
    {
    }

    internal Undertaking(AssessmentId assessment, UndertakingAnswers answers)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        Record(answers);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment at whose meeting it was undertaken.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>Who undertook it.</summary>
    public AssuranceSide By { get; private set; }

    /// <summary>What was undertaken.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it is to be done.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Who sees to it.</summary>
    public string? Owner { get; private set; }

    /// <summary>Whether it is done.</summary>
    public UndertakingStatus Status { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => By switch
    {
        AssuranceSide.NhsEngland => "Undertaking by NHS England",
        AssuranceSide.Ccg => "Undertaking by the CCG",
    };

    internal void Record(UndertakingAnswers answers)
    {
        By = answers.By;
        Text = answers.Text;
        DueOn = answers.DueOn;
        Owner = answers.Owner;
        Status = answers.Status;
    }
}
