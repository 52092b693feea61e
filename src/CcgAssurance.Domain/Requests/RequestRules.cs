using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Requests;

/// <summary>What a request has to say before it is issued, and when it can be.</summary>
public static class RequestRules
{
    /// <summary>What is missing in a request. A formal one has to say more.</summary>
    /// <param name="answers">What it says.</param>
    /// <param name="request">The request, whose form is the place to put it right.</param>
    /// <param name="today">The day.</param>
    [Rule("R179", "R187", "R306", "R307")]
    public static IReadOnlyList<Finding> Missing(RequestAnswers answers, Guid request, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var place = new RequestDraftPlace(request);
        return
        [
            .. Asked(answers, place),
            .. answers.Power.IsFormal() ? Reasons(answers, place) : [],
            .. Conversation(answers, place, today),
        ];
    }

    /// <summary>What speaks against the day of the letter: a formal request follows the conversation, and the reply follows both.</summary>
    [Rule("R187")]
    public static IReadOnlyList<Finding> WrongDay(RequestAnswers answers, DateOnly issuedOn, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var message =
            issuedOn > today ? $"Enter a date that is {UkTime.InWords(today)} or earlier"
            : answers.ConversationOn is { } talk && issuedOn < talk
                ? $"Enter a date that is {UkTime.InWords(talk)}, the day of the conversation, or later"
            : issuedOn >= answers.DueOn
                ? $"Enter a date before {UkTime.InWords(answers.DueOn)}, the last day for the reply, or change that day first"
            : null;
        return message is null ? [] : [Finding.Blocking(GuidanceRules.R187, message, "IssuedOn")];
    }

    private static IEnumerable<Finding> Asked(RequestAnswers answers, FindingPlace place)
    {
        if (answers.Addressee != RequestAddressee.Ccg && string.IsNullOrWhiteSpace(answers.AddresseeName))
        {
            yield return Finding.Blocking(GuidanceRules.R307, "Enter the name of the person or practice that must answer", place: place);
        }

        var explains = answers.Required.Contains(RequiredItem.Explanation);
        var hands = answers.Required.Any(item => item != RequiredItem.Explanation);
        if (!explains && !hands)
        {
            yield return Finding.Blocking(GuidanceRules.R307, "Select what the request asks for", place: place);
        }
        else if (answers.Power.IsFormal())
        {
            foreach (var message in WrongPower(answers.Power, explains, hands))
            {
                yield return Finding.Blocking(GuidanceRules.R307, message, place: place);
            }
        }
    }

    private static IEnumerable<string> WrongPower(RequestPower power, bool explains, bool hands)
    {
        var sections = power.Sections();
        var (z18, z19) = (sections.Contains(StatutoryPower.S14Z18), sections.Contains(StatutoryPower.S14Z19));
        if (explains != z19)
        {
            yield return z19
                ? "Ask for an explanation, or remove section 14Z19, under which only explanations are required"
                : "Add section 14Z19, under which explanations are required, or do not ask for one";
        }

        if (hands != z18)
        {
            yield return z18
                ? "Ask for information, a document, a record or another item, or remove section 14Z18"
                : "Add section 14Z18, under which documents and information are required, or do not ask for them";
        }
    }

    private static IEnumerable<Finding> Reasons(RequestAnswers answers, FindingPlace place)
    {
        if (string.IsNullOrWhiteSpace(answers.Purpose))
        {
            yield return Finding.Blocking(GuidanceRules.R179, "Enter the purpose of the request", place: place);
        }

        if (answers.Ground is null)
        {
            yield return Finding.Blocking(GuidanceRules.R306, "Select what there is reason to believe about the CCG", place: place);
        }

        if (string.IsNullOrWhiteSpace(answers.GroundReason))
        {
            yield return Finding.Blocking(GuidanceRules.R306, "Enter why there is reason to believe it", place: place);
        }

        if (answers.ConversationOn is null)
        {
            yield return Finding.Blocking(GuidanceRules.R187, "Enter the date of the conversation that the letter follows", place: place);
        }
    }

    private static IEnumerable<Finding> Conversation(RequestAnswers answers, FindingPlace place, DateOnly today)
    {
        if (answers.ConversationOn > today)
        {
            yield return Finding.Blocking(
                GuidanceRules.R187, "Hold the conversation first: its date is still to come", place: place);
        }
    }
}
