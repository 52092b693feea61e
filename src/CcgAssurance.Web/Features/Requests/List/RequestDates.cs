using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Requests.List;

/// <summary>Checks the days by which the register and its comparison are narrowed.</summary>
internal static class RequestDates
{
    /// <summary>Whether a day cannot be read, or the last stands before the first. What is wrong stands at the field.</summary>
    public static bool IsWrong(this Controller controller, ListRequestsFilter filter)
    {
        if (filter.From?.Value > filter.To?.Value)
        {
            controller.ModelState.AddModelError(nameof(ListRequestsFilter.To), "Last day must be the same as or after the first day");
        }

        return !controller.ModelState.IsValid;
    }
}
