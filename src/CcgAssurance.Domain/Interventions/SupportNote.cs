using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// That support of a regional or national team was asked for or given, as that team or the area team recorded it. It never changes.
/// </summary>
[Rule("R209")]
public sealed class SupportNote : IAudited
{
    /// <summary>The longest account, in characters.</summary>
    public const int TextMaxLength = 2_000;

    private SupportNote()
    {
    }

    internal SupportNote(InterventionCase intervention, SupportNoteAnswers answers, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Text);
        Id = Guid.CreateVersion7();
        CaseId = intervention.Id;
        (Act, Team, On, Text) = (answers.Act, answers.Team, answers.On, answers.Text);
        (RecordedAt, RecordedBy, RecordedAs) = (actor.At, actor.Name, actor.Role);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Whether it was asked for or given.</summary>
    public SupportAct Act { get; private set; }

    /// <summary>Of or by which team.</summary>
    public SupportTeam Team { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Which support.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>The role of that person.</summary>
    public Role RecordedAs { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"{Act.DisplayText()}, {UkTime.InWords(On)}";

    /// <summary>It is recorded before the group sees the case.</summary>
    public bool IsConfidential => true;
}
