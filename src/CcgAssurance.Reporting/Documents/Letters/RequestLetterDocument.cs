using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The letter of a request for information as a document: formal under the powers that it cites, or informal.</summary>
public static class RequestLetterDocument
{
    /// <summary>The document of a letter. The same letter and time always give the same document.</summary>
    /// <param name="letter">What it says.</param>
    /// <param name="madeAt">When the document was made.</param>
    [Rule("R179", "R187", "R306", "R307")]
    public static ReportDocument Build(RequestLetterReport letter, DateTimeOffset madeAt)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var sender = Wording.AreaTeam(letter.AreaTeam);
        var name = letter.Number is { } number ? $"Request for information {number}" : "Draft request for information";
        IReadOnlyList<Block> body =
        [
            new Letterhead(Wording.NhsEngland, [$"{letter.AreaTeam} area team", .. letter.AreaTeamAddress], [.. Details(letter)]),
            AddresseeOf(letter.Addressee),
            new Paragraph(letter.Addressee.Name is { } person ? $"Dear {person}" : "Dear colleagues"),
            new Heading(1, letter.Subject),
            .. Opening(letter),
            .. Reasons(letter),
            .. Demands(letter),
            .. Reply(letter),
            .. Sources(letter),
        ];
        var signature = new Signature(
            letter.Addressee.Name is null ? "Yours faithfully" : "Yours sincerely",
            letter.SignedBy,
            letter.SignedAs,
            sender,
            letter.IssuedOn is { } day ? $"Signed on {Day(day)}" : "Not signed yet");
        return CurlyQuotes.In(new ReportDocument(
            new DocumentProperties(
                $"{name}: {letter.Subject}", sender, $"A request of NHS England to {letter.CcgName}, {Day(letter.DatedOn)}", madeAt),
            new PageFurniture(
                PageOrientation.Portrait,
                name,
                letter.CcgName,
                Wording.Footer(Day(letter.DatedOn), letter.IsInvented),
                letter.IssuedOn is null ? "Draft" : null),
            [.. body, .. AboutSection.Of([.. body, signature], "letter"), signature]));
    }

    private static Addressee AddresseeOf(LetterAddressee addressee) =>
        new([.. Known(addressee.Name, addressee.Capacity), addressee.Organisation, .. addressee.Address]);

    private static IEnumerable<Fact> Details(RequestLetterReport letter)
    {
        if (letter.Number is { } number)
        {
            yield return new Fact("Request number", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (letter.Reference is { } reference)
        {
            yield return new Fact("Our reference", reference);
        }

        yield return new Fact("Date", Day(letter.DatedOn));
        yield return new Fact("Reply by", Day(letter.DueOn));
    }

    // What it is, under which power, and what it takes the place of.
    private static IEnumerable<Block> Opening(RequestLetterReport letter)
    {
        if (letter.Replaces is { } replaced)
        {
            yield return new Paragraph(
                $"This letter replaces the letter of {Day(replaced.DatedOn)} (request {replaced.Number}). " +
                $"What was wrong in it: {Phrases.Sentence(replaced.Reason)}");
        }

        if (letter.IsInvented)
        {
            yield return new Paragraph(Wording.Invented);
        }

        if (!letter.IsFormal)
        {
            yield return new Paragraph(
                $"This is an informal request to {letter.CcgName}, as part of the assurance process. It uses no statutory power.");
            yield break;
        }

        yield return new Paragraph(
            $"This is a formal request about {letter.CcgName}. NHS England makes it under the following " +
            $"{(letter.Powers.Count == 1 ? "section" : "sections")} of the {Wording.Act}:");
        yield return new ItemList([.. letter.Powers.Select(power => (IReadOnlyList<Run>)
        [
            new Run($"section {power.Section}:", IsStrong: true), new Run($" {Phrases.LowerFirst(power.ShortTitle)}"),
        ])]);
    }

    private static IEnumerable<Block> Reasons(RequestLetterReport letter)
    {
        List<Block> reasons =
        [
            .. letter.ConversationOn is { } day ? [new Paragraph($"This letter follows our conversation on {Day(day)}.")] : (Block[])[],
            .. letter.Ground is { } ground
                ? [new Paragraph($"NHS England has reason to believe that {GroundInSentence(ground)}.")]
                : (Block[])[],
            .. Phrases.Ended(TypedBlocks.OnPage(letter.GroundReason)),
            .. letter.Purpose is { } purpose
                ? Phrases.Ended(TypedBlocks.OnPage(purpose, new Run("Purpose of this request:", IsStrong: true)))
                : [],
        ];
        return reasons.Count == 0 ? [] : [new Heading(2, "Why we are writing"), .. reasons];
    }

    private static IEnumerable<Block> Demands(RequestLetterReport letter)
    {
        var verb = letter.IsFormal ? "You must" : "Please";
        yield return new Heading(2, letter.IsFormal ? "What you must do" : "What we ask you to do");
        yield return new Paragraph($"{verb} {Demand(letter.Required)}:");
        yield return new ItemList(
            [.. letter.Items.Select(item => (IReadOnlyList<Run>)[new Run(Phrases.Sentence(item))])], IsNumbered: true);
    }

    private static IEnumerable<Block> Reply(RequestLetterReport letter) =>
    [
        new Heading(2, "How to reply"),
        new Paragraph(
        [
            new Run(letter.IsFormal ? "You must reply by " : "Please reply by "),
            new Run($"{UkTime.WithWeekday(letter.DueOn)}.", IsStrong: true),
        ]),
        .. letter.HowToReply.Select(text => new Paragraph(text)),
    ];

    private static IEnumerable<Block> Sources(RequestLetterReport letter) => letter.Sources.Count == 0
        ? []
        :
        [
            new Heading(2, "What this letter rests on"),
            new ItemList([.. letter.Sources.Select(source => (IReadOnlyList<Run>)[new Run(source)])]),
        ];

    private static string Demand(IReadOnlyList<RequiredItem> required)
    {
        var things = required.Where(item => item != RequiredItem.Explanation).Distinct().Order().Select(Words).ToList();
        var explains = required.Contains(RequiredItem.Explanation);
        return (things.Count > 0, explains) switch
        {
            (true, true) => $"provide {Listed(things)}, and give an explanation, as follows",
            (true, false) => $"provide {Listed(things)}, as follows",
            (false, true) => "give an explanation of the following",
            (false, false) => "provide the following",
        };
    }

    private static string Words(RequiredItem item) => item switch
    {
        RequiredItem.Information => "information",
        RequiredItem.Document => "documents",
        RequiredItem.Record => "records",
        RequiredItem.OtherItem => "other items",
        RequiredItem.Explanation => "an explanation",
    };

    private static string Listed(List<string> words) => words switch
    {
        [var only] => only,
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };

    // "The CCG might have failed …" as it stands in the middle of a sentence.
    private static string GroundInSentence(string ground) => Phrases.LowerFirst(ground.TrimEnd('.'));

    private static IEnumerable<string> Known(params IEnumerable<string?> lines) => lines.OfType<string>();

    private static string Day(DateOnly date) => UkTime.InWords(date);
}
