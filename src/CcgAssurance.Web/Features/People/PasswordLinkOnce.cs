using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CcgAssurance.Web.Features.People;

/// <summary>
/// A link with which somebody sets a password, for the page that follows. Nobody can ask for it again, so it is shown once, from an
/// encrypted cookie.
/// </summary>
public static class PasswordLinkOnce
{
    private const string Key = "PasswordLink";

    public static void ShowLinkOnce(this Controller controller, string link) => controller.TempData[Key] = link;

    public static string? TakeLink(this ITempDataDictionary tempData) => tempData[Key] as string;
}
