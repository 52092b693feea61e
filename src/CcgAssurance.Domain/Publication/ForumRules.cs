using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Publication;

/// <summary>What can be recorded about a public forum (2014/15 operational guidance, para 37).</summary>
public static class ForumRules
{
    /// <summary>Everything that stops these answers from being recorded.</summary>
    [Rule("R242")]
    public static IReadOnlyList<Finding> Check(ForumAnswers answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. Findings(answers, today)];
    }

    /// <summary>Whether an address can be shown to the public as a link: a page of a website and nothing else.</summary>
    public static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.UserInfo.Length == 0;

    private static IEnumerable<Finding> Findings(ForumAnswers answers, DateOnly today)
    {
        if (answers.Date > today)
        {
            yield return Finding.Blocking(
                GuidanceRules.R242ReportDiscussedInPublic, "Enter a date that is not in the future", nameof(ForumAnswers.Date));
        }

        if (answers.Link is { } link && !IsWebAddress(link))
        {
            yield return Finding.Blocking(
                GuidanceRules.R242ReportDiscussedInPublic, "Enter a web address that begins with https:// or http://",
                    nameof(ForumAnswers.Link));
        }
    }
}
