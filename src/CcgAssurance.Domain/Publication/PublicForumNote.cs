using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Publication;

/// <summary>That the group discussed or published a report in a public forum (2014/15 operational guidance, para 37).</summary>
[Rule("R242")]
public sealed class PublicForumNote : IRecordPart
{
    /// <summary>The longest name of a forum, in characters.</summary>
    public const int ForumMaxLength = 200;

    /// <summary>The longest address, in characters.</summary>
    public const int LinkMaxLength = 2_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int AddedByMaxLength = 200;

    private PublicForumNote()
    {
    }

    internal PublicForumNote(AssessmentId assessment, ForumAnswers answers, Actor actor)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        AddedBy = actor.Name;
        Record(answers);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>On which day.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>In which forum, such as a meeting of the governing body in public.</summary>
    public string Forum { get; private set; } = "";

    /// <summary>The address where it can be read.</summary>
    public string? Link { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string AddedBy { get; private set; } = "";

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => "Discussed or published in a public forum";

    internal void Record(ForumAnswers answers)
    {
        Date = answers.Date;
        Forum = answers.Forum;
        Link = answers.Link;
    }
}
