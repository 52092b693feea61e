using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>
/// What a form hands on for an answer that has to be there and is not. The validator refuses such a form, so none of it is ever saved; the
/// verb is only asked what it has to say about the other answers.
/// </summary>
public static class StandIns
{
    public static string OrStandIn(this string? text) => text ?? "\u2026";

    public static T OrStandIn<T>(this T? answer)
        where T : struct => answer.GetValueOrDefault();

    public static DateOnly OrStandIn(this DateAnswer? date) => (date?.Value).GetValueOrDefault();
}
