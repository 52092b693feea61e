using System.Text.Json.Serialization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What the letter of a request for information says, as plain data: all that its document is made of, and all that is kept of it when it
/// is issued (2014/15 operational guidance, para 59 and Annex 4).
/// </summary>
[Rule("R179", "R187", "R306", "R307")]
public sealed record RequestLetterReport
{
    /// <summary>The number under which the request is known; null while it is a draft.</summary>
    public int? Number { get; init; }

    /// <summary>The area team's reference of the letter; null where it has none.</summary>
    public string? Reference { get; init; }

    /// <summary>The date that the letter bears.</summary>
    public required DateOnly DatedOn { get; init; }

    /// <summary>The day on which it was signed and issued; null while it is a draft.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The name of the area team that sends it.</summary>
    public required string AreaTeam { get; init; }

    /// <summary>The lines of the area team's address and how it can be reached; they may be none.</summary>
    public IReadOnlyList<string> AreaTeamAddress { get; init; } = [];

    /// <summary>The code of the group that it is about, such as "X01".</summary>
    public required string CcgCode { get; init; }

    /// <summary>The name of that group.</summary>
    public required string CcgName { get; init; }

    /// <summary>Whether the group is made up for a demonstration, and with it all that is said of it.</summary>
    public bool IsInvented { get; init; }

    /// <summary>To whom it goes.</summary>
    public required LetterAddressee Addressee { get; init; }

    /// <summary>What it is about, in a line.</summary>
    public required string Subject { get; init; }

    /// <summary>The powers that it cites; none where it is informal.</summary>
    public required IReadOnlyList<CitedPower> Powers { get; init; }

    /// <summary>What there is reason to believe, in the words of the Act; null where no power is used.</summary>
    public string? Ground { get; init; }

    /// <summary>Why there is reason to believe it, as somebody typed it.</summary>
    public string? GroundReason { get; init; }

    /// <summary>For what purpose it asks, as somebody typed it.</summary>
    public string? Purpose { get; init; }

    /// <summary>The day of the conversation that it follows; null where there was none.</summary>
    public DateOnly? ConversationOn { get; init; }

    /// <summary>What kinds of things are required.</summary>
    public required IReadOnlyList<RequiredItem> Required { get; init; }

    /// <summary>What exactly is required, item by item, as somebody typed it.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>The last day for the reply.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>How to reply, as paragraphs.</summary>
    public required IReadOnlyList<string> HowToReply { get; init; }

    /// <summary>The name of the person who signs it.</summary>
    public required string SignedBy { get; init; }

    /// <summary>The role in which that person signs, such as "Director".</summary>
    public required string SignedAs { get; init; }

    /// <summary>The letter whose place it takes; null where it takes that of none.</summary>
    public ReplacedLetter? Replaces { get; init; }

    /// <summary>Where the guidance and the Act say what it rests on, a line each.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether a power is used.</summary>
    [JsonIgnore]
    public bool IsFormal => Powers.Count > 0;

    /// <summary>The powers of a request, as its letter cites them.</summary>
    [Rule("R178")]
    public static IReadOnlyList<CitedPower> PowersOf(RequestPower power) =>
        [.. power.Sections().Select(section => new CitedPower(section.SectionNumber(), section.ShortTitle()))];

    /// <summary>What is required, item by item, of a text that somebody typed: its list items, and each paragraph beside them.</summary>
    public static IReadOnlyList<string> ItemsOf(string details) =>
    [
        .. TypedText.Read(details).SelectMany(block => block switch
        {
            TextList list => list.Items,
            TextTable table => [string.Join('\n', table.Lines())],
            TextParagraph paragraph => [string.Join('\n', paragraph.Lines)],
            _ => throw new NotSupportedException($"{block.GetType().Name} is no item."),
        }),
    ];
}

/// <summary>To whom a letter goes.</summary>
/// <param name="Name">The name; null where it goes to the organisation.</param>
/// <param name="Capacity">In which capacity, such as "Accountable officer"; null where it goes to the organisation.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Address">The lines of the address; they may be none.</param>
public sealed record LetterAddressee(string? Name, string? Capacity, string Organisation, IReadOnlyList<string> Address);

/// <summary>A power that a letter cites (National Health Service Act 2006).</summary>
/// <param name="Section">The number of the section, such as "14Z18".</param>
/// <param name="ShortTitle">Its short title, such as "Power to require documents and information".</param>
public sealed record CitedPower(string Section, string ShortTitle);

/// <summary>A letter whose place another takes (R189).</summary>
/// <param name="Number">The number of its request.</param>
/// <param name="DatedOn">The date that it bears.</param>
/// <param name="Reason">What was wrong in it, as somebody typed it.</param>
public sealed record ReplacedLetter(int Number, DateOnly DatedOn, string Reason);
