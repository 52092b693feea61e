using CcgAssurance.Domain.Requests;
using CcgAssurance.Reporting.Documents;

namespace CcgAssurance.Reporting.Tests.Documents;

/// <summary>Letters of requests as they come, with invented names.</summary>
internal static class SampleLetters
{
    public static readonly DateTimeOffset MadeAt = new(2014, 8, 8, 9, 30, 0, TimeSpan.Zero);

    private static readonly string Words150 = string.Join(' ', Enumerable.Repeat("what the plan says of staff and money", 19));

    /// <summary>A formal letter under one section to a person in person.</summary>
    public static RequestLetterReport Formal { get; } = new()
    {
        Number = 17,
        Reference = "AT/X01/2014/17",
        DatedOn = new DateOnly(2014, 8, 8),
        IssuedOn = new DateOnly(2014, 8, 8),
        AreaTeam = "Anyshire and Sometown",
        AreaTeamAddress = ["Example House, 12 Station Road", "Anytown", "AN1 1AA", "assurance@example.org"],
        CcgCode = "X01",
        CcgName = "NHS Anyshire North CCG",
        Addressee = new("Dr Ann Example", "Accountable officer", "NHS Anyshire North CCG", ["The Old Mill", "Northtown", "AN4 2BB"]),
        Subject = "Recovery of the 62-day cancer standard",
        Powers = RequestLetterReport.PowersOf(RequestPower.S14Z18),
        Ground = RequestGround.FailureInFunction.DisplayText(),
        GroundReason = "The standard was missed in three quarters, and the plan that we agreed in May has no dates",
        Purpose = "To see whether the CCG's plan is enough to recover the standard by the end of the year",
        ConversationOn = new DateOnly(2014, 7, 24),
        Required = [RequiredItem.Document, RequiredItem.Information],
        Items = RequestLetterReport.ItemsOf(
            "- The recovery plan with dates and owners\n- Waiting lists by week since 1 April 2014\n- The minutes that agreed it"),
        DueOn = new DateOnly(2014, 8, 29),
        HowToReply = ["Reply in CCG Assurance, on the page of this request, and add the documents there.", "If you can't, write to the address above."],
        SignedBy = "Sam Sample",
        SignedAs = "Director",
        Sources = ["2014/15 operational guidance, Annex 4", "National Health Service Act 2006, sections 14Z17 and 14Z18"],
    };

    /// <summary>Both sections, to the organisation, in place of a letter with a wrong date.</summary>
    public static RequestLetterReport Correction { get; } = Formal with
    {
        Number = 19,
        Reference = null,
        DatedOn = new DateOnly(2014, 8, 15),
        IssuedOn = new DateOnly(2014, 8, 14),
        IsInvented = true,
        Addressee = new(null, null, "NHS Anyshire North CCG", []),
        Powers = RequestLetterReport.PowersOf(RequestPower.Both),
        Required = [RequiredItem.Explanation, RequiredItem.Record, RequiredItem.OtherItem, RequiredItem.Document],
        Replaces = new(17, new DateOnly(2014, 8, 8), "It asked for the reply before the plan was due"),
    };

    /// <summary>An explanation alone.</summary>
    public static RequestLetterReport Explanation { get; } = Formal with
    {
        Powers = RequestLetterReport.PowersOf(RequestPower.S14Z19),
        Ground = RequestGround.AreaNoLongerAppropriate.DisplayText(),
        Required = [RequiredItem.Explanation],
        Items = ["How the CCG will consult its neighbours."],
    };

    /// <summary>A request without a power.</summary>
    public static RequestLetterReport Informal { get; } = Formal with
    {
        Powers = [],
        Ground = null,
        GroundReason = null,
        Purpose = null,
        ConversationOn = null,
        Required = [RequiredItem.Information],
        Items = ["The number of health visitors in post."],
        SignedAs = "Assurance lead",
        Sources = [],
        AreaTeamAddress = [],
    };

    /// <summary>A letter that nobody has signed.</summary>
    public static RequestLetterReport Draft { get; } = Formal with { Number = null, IssuedOn = null, Reference = null };

    /// <summary>Twelve items of 150 words each, with long names.</summary>
    public static RequestLetterReport Long { get; } = Formal with
    {
        AreaTeam = "Greater Anyshire, Northshire, Sometown and the Isle of Example",
        Addressee = new(
            "Professor Dame Alexandra Featherstonehaugh-Cholmondeley OBE", "Chair of the governing body and clinical lead for integrated urgent care",
            "NHS Greater Anyshire, Northshire and Sometown Clinical Commissioning Group", ["1 High Street"]),
        Subject = "Assurance that the recovery plan for planned care, urgent care and cancer is funded, staffed and agreed with every provider",
        Items = [.. Enumerable.Range(1, 12).Select(number => $"Item {number}: {Words150}")],
    };

    public static IReadOnlyDictionary<string, RequestLetterReport> All { get; } = new Dictionary<string, RequestLetterReport>
    {
        ["formal"] = Formal,
        ["correction"] = Correction,
        ["explanation"] = Explanation,
        ["informal"] = Informal,
        ["draft"] = Draft,
        ["long"] = Long,
    };
}
