using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Steps;

/// <summary>Reads who took part as people type it: in each line a name, and after a comma the job title.</summary>
public static class People
{
    /// <summary>The most people for one side.</summary>
    public const int Max = 30;

    public static IReadOnlyList<AttendeeAnswers> Of(string? text, AttendeeKind kind) =>
    [
        .. Lines(text).Select(line => new AttendeeAnswers(line.Name.OrStandIn(), line.JobTitle, kind)),
    ];

    /// <summary>The text must have a name in each line that fits, and its job title too.</summary>
    public static void MustBePeople<T>(this IRuleBuilder<T, string?> rule) => rule.Custom((text, context) =>
    {
        var people = Lines(text).ToList();
        var problem =
            people.Count > Max ? $"Enter {Max} people or fewer"
            : people.Exists(person => person.Name is null) ? "Start each line with a name"
            : people.Exists(person => Longest(person) > EscalationAttendee.NameMaxLength)
                ? $"Each name and each job title must be {EscalationAttendee.NameMaxLength} characters or less"
            : null;
        if (problem is not null)
        {
            context.AddFailure(problem);
        }
    });

    private static int Longest((string? Name, string? JobTitle) person) => Math.Max(person.Name?.Length ?? 0, person.JobTitle?.Length ?? 0);

    private static IEnumerable<(string? Name, string? JobTitle)> Lines(string? text) => (text ?? "").Split('\n')
        .Select(VisibleText.Trim)
        .Where(line => line.Length > 0)
        .Select(line => line.Split(',', 2))
        .Select(parts => (Words(parts[0]), parts.Length == 2 ? Words(parts[1]) : null));

    private static string? Words(string text) => VisibleText.Trim(text) is { Length: > 0 } words ? words : null;
}
