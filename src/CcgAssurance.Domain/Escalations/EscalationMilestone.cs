using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>What an action is to reach by a day. Whether it is met, <see cref="MilestoneMark"/> says.</summary>
[Rule("R195")]
public sealed class EscalationMilestone : IRecordPart
{
    /// <summary>The longest title, in characters.</summary>
    public const int TitleMaxLength = 300;

    private EscalationMilestone()
    {
    }

    internal EscalationMilestone(EscalationTerms terms, Guid key, Guid action, int position, EscalationMilestoneAnswers answers)
    {
        Id = Guid.CreateVersion7();
        EscalationId = terms.EscalationId;
        TermsId = terms.Id;
        Key = key;
        Action = action;
        Position = position;
        Write(answers, asAnother: false);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The escalation.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>The edition that it belongs to.</summary>
    public Guid TermsId { get; private set; }

    /// <summary>What it is known by in every edition that has it, so that what was reached stays with it.</summary>
    public Guid Key { get; private set; }

    /// <summary>The action, by what that is known by in every edition.</summary>
    public Guid Action { get; private set; }

    /// <summary>Its place among the milestones of the action; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>What is reached.</summary>
    public string Title { get; private set; } = "";

    /// <summary>By when; null while that is open.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Escalation.KeyOf(EscalationId);

    /// <inheritdoc />
    public string HistoryName => $"Milestone '{Title}'";

    /// <summary>It is written in a draft, which is for the area team alone.</summary>
    public bool IsConfidential => true;

    internal EscalationMilestoneAnswers ToAnswers() => new(Title, DueOn);

    // What was reached belongs to the words under which it was reached.
    internal void Write(EscalationMilestoneAnswers answers, bool asAnother)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Title);
        (Title, DueOn) = (answers.Title, answers.DueOn);
        Key = asAnother ? Guid.CreateVersion7() : Key;
    }
}
