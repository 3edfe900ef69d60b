//! The answers that each real site must give, then and later.

use super::{RealSite, real_site, tells};

fn berlin() -> RealSite {
    // Two products of the first list are on no later one.
    let drops = "advisories/2021/blnbdi-2021-0001.yaml warning[supersession-drops]";
    real_site("c01-berlin-ampel", &[drops, drops])
}

#[test]
fn in_berlin_jitsi_is_fine_from_a_provider_with_a_contract_and_not_from_a_free_one() {
    let site = berlin();
    let page = site.page("products/jitsi-meet.html");
    let answer = [
        "It depends on the service",
        "freely available services Advised against This is advice, not binding",
        "Since 18 February 2021 · Berlin Commissioner for Data Protection",
        "from NETWAYS and from sichere-videokonferenz.de Allowed This is advice, not binding",
        "Since 3 July 2020 · Berlin Commissioner for Data Protection",
        "Any other service No rule",
    ];
    tells(&page, &answer);
    let grounds = [
        "Who says so Berlin Commissioner for Data Protection",
        "Advised against: The short examination found defects that rule out a lawful use of the service.",
        "Allowed: The short examination found no defects.",
        "Under this regulation General Data Protection Regulation",
        "Operated by from NETWAYS: NETWAYS",
    ];
    tells(&page, &grounds);
    let page = site.page("products/bigbluebutton.html");
    let werk21 = [
        "from werk21 Allowed This is advice, not binding",
        "Who says so Berlin Commissioner",
        "found no defects",
        "General Data Protection Regulation",
    ];
    tells(&page, &werk21);
    assert!(!page.contains("Banned"), "{page}");
}

#[test]
fn in_berlin_the_fall_of_webex_through_telekom_is_in_every_list_of_changes() {
    let site = berlin();
    let fall = "through Deutsche Telekom Allowed with conditions changes to Advised against";
    for page in [
        "changes.html",
        "products/cisco-webex.html",
        "advisories/blnbdi-2021-0001.html",
    ] {
        tells(&site.page(page), &[fall]);
    }
    let diff = site.told("diff --from 2021-02-17 --to 2021-02-18 --audience schools");
    let line = "Cisco Webex · through Deutsche Telekom, from 18 February 2021: Allowed with conditions · This is advice, not binding → Advised against";
    tells(&diff, &[line]);
    assert!(
        site.feed()
            .iter()
            .any(|title| title.contains("through Deutsche Telekom"))
    );
}

#[test]
fn in_berlin_the_new_list_tells_which_products_it_no_longer_names() {
    let site = berlin();
    let page = site.page("advisories/blnbdi-2021-0001.html");
    let lost = [
        "What changes for Schools",
        "Skype for Business Advised against changes to No rule",
        "Tixeo Cloud Allowed changes to No rule",
        "What it says",
    ];
    tells(&page, &lost);
    let page = site.page("products/skype-for-business.html");
    tells(
        &page,
        &[
            "No ruling covers it now.",
            "3 July 2020 Schools Advised against",
        ],
    );
    assert!(!page.contains("No authority has ruled"), "{page}");
}

#[test]
fn in_new_york_zoom_is_banned_but_for_the_account_of_the_department() {
    let site = real_site("c02-nyc-doe-zoom", &[]);
    let page = site.page("products/zoom.html");
    let answer = [
        "Zoom: Banned (with exceptions) for NYC public schools (7 May 2020)",
        "NYC public schools must not use Zoom. There are exceptions",
        "Since 4 April 2020 · NYC Department of Education",
        "Except the department's own account (nycdoe.zoom.us) Allowed with conditions",
        "Sign in at nycdoe.zoom.us with your DOE user.",
        "Since 6 May 2020 · NYC Department of Education",
        "Use one of these instead Microsoft Teams",
        "Under these instructions Memo of the department",
    ];
    tells(&page, &answer);
    let day = "6 May 2020 NYC public schools · the department's own account (nycdoe.zoom.us) Banned changes to Allowed with conditions";
    tells(&page, &["History", day]);
    tells(
        &site.page("changes.html"),
        &[
            "6 May 2020 Zoom NYC public schools · the department's own account (nycdoe.zoom.us) Banned changes to Allowed with conditions",
        ],
    );
    assert_eq!(
        site.feed()[0],
        "Zoom – NYC public schools · the department's own account (nycdoe.zoom.us): Banned → Allowed with conditions"
    );
    // Confirmations in tweets of the chancellor are no instruction.
    tells(
        &site.page("products/google-meet.html"),
        &[
            "NYC public schools may use Google Meet.",
            "This is advice, not binding",
            "Since 5 April 2020",
        ],
    );
    // The day before, the ban had no exception.
    site.build("2020-05-05");
    let page = site.page("products/zoom.html");
    assert!(!page.contains("Allowed with conditions"), "{page}");
}

fn taiwan() -> RealSite {
    let warnings = [
        "advisories/2020/ey-2020-0001.yaml warning[no-alternative]",
        "advisories/2020/ey-2020-0002.yaml warning[no-alternative]",
        "advisories/2022/moda-2022-0001.yaml warning[no-alternative]",
        "advisories/2025/moda-2025-0001.yaml warning[no-alternative]",
        "products/deepseek.yaml warning[audience-parts-differ]",
        "products/deepseek.yaml warning[audience-parts-differ]",
        "products/tiktok.yaml warning[audience-parts-differ]",
        "products/tiktok.yaml warning[audience-parts-differ]",
        "products/voov.yaml warning[audience-parts-differ]",
        "products/voov.yaml warning[audience-parts-differ]",
    ];
    real_site("c04-taiwan-moda", &warnings)
}

#[test]
fn in_taiwan_tiktok_is_banned_from_that_day_on_the_equipment_of_the_school_alone() {
    let site = taiwan();
    site.build("2022-12-05");
    let page = site.page("products/tiktok.html");
    let answer = [
        "Public schools: No Banned (with exceptions)",
        "Buy it: Since 18 December 2020 (Executive Yuan) and 5 December 2022 (Ministry of Digital Affairs)",
        "Use it: Since 5 December 2022 · Ministry of Digital Affairs",
        "Except On your own device in a school A phone or computer that is not the school's No rule",
        "Under this instruction Principles on restricting products",
    ];
    tells(&page, &answer);
    let diff = site.told("diff --from 2022-12-04 --to 2022-12-05 --audience public-schools");
    tells(
        &diff,
        &[
            "TikTok (Douyin) · Use it, from 5 December 2022: Allowed with conditions → Banned",
            "On your own device in a school: still No rule",
        ],
    );
    tells(
        &site.page("changes.html"),
        &[
            "5 December 2022 TikTok (Douyin)",
            "Ministry of Digital Affairs: No TikTok on official equipment",
        ],
    );
}

#[test]
fn where_all_products_of_a_country_are_banned_one_that_is_not_listed_is_not_said_to_be_free() {
    let site = taiwan();
    let unlisted = "may still be covered by a ruling on its maker, its country or its kind: see the advisories.";
    let home = site.page("index.html");
    tells(
        &home,
        &[
            "This product is not on the list. A ruling on its maker",
            &format!("A product that is not on this list {unlisted}"),
        ],
    );
    tells(
        &site.page("audiences/public-schools.html"),
        &[&format!("What is not listed here {unlisted}")],
    );
    for page in [
        "index.html",
        "audiences/public-schools.html",
        "compare.html",
    ] {
        assert!(!site.page(page).contains("there is no rule"), "{page}");
    }
    // No ruling covered a country in April 2020.
    site.build("2020-04-08");
    tells(
        &site.page("index.html"),
        &["For a product that is not on this list there is no rule."],
    );
    tells(
        &site.page("audiences/public-schools.html"),
        &["For what is not listed here there is no rule"],
    );
}

fn united_states() -> RealSite {
    let warnings = [
        "advisories/2017/ndaa-2018.yaml warning[no-alternative]",
        "advisories/2024/icts-2021-002.yaml warning[no-alternative]",
        "advisories/2024/icts-2021-002.yaml warning[partly-ruled]",
        "advisories/2024/icts-2021-002.yaml warning[no-alternative]",
        "advisories/2024/icts-2021-002.yaml warning[partly-ruled]",
    ];
    real_site("c06-us-kaspersky", &warnings)
}

#[test]
fn a_school_in_the_united_states_cannot_buy_kaspersky_gets_updates_until_a_day_and_may_go_on() {
    let site = united_states();
    let page = site.page("products/kaspersky-antivirus.html");
    let answer = [
        "Whether Schools may use Kaspersky Anti-Virus depends on what you do with it",
        "Schools: It depends",
        "Buy it Banned Since 20 July 2024 · Department of Commerce",
        "Get updates Stop using by 28 September 2024 Since 20 June 2024 · Department of Commerce",
        "Use it No rule",
        "From 29 September 2024: Get updates: Banned",
    ];
    tells(&page, &answer);
    // It is no list of conferencing.
    let home = site.page("index.html");
    tells(&home, &["Can I use this software?"]);
    assert!(!home.contains("meet"), "{home}");
    let later = "29 September 2024 Scheduled Kaspersky Anti-Virus Schools · Get updates Stop using by 28 September 2024 changes to Banned";
    tells(&site.page("changes.html"), &["Decided for later", later]);
    let diff = site.told("diff --from 2024-09-28 --to 2024-09-29");
    tells(
        &diff,
        &[
            "Kaspersky Anti-Virus · Get updates, from 29 September 2024: Stop using by 28 September 2024 → Banned",
        ],
    );
    assert_eq!(site.told("next-change"), "2024-09-29\n");
    // Products that the act does not cover stay as they are.
    tells(
        &site.page("products/kaspersky-threat-intelligence.html"),
        &["There is no rule on Kaspersky Threat Intelligence for Schools."],
    );
}

#[test]
fn for_federal_agencies_no_day_of_kaspersky_is_joined_to_another_authority() {
    let site = united_states();
    let page = site.page("products/kaspersky-antivirus.html");
    let since = [
        "Federal agencies: No Banned",
        "Get updates and Use it: Since 1 October 2018 · Congress",
        "Buy it: Since 1 October 2018 (Congress) and 20 July 2024 (Department of Commerce)",
    ];
    tells(&page, &since);
    assert!(!page.contains("Since 12 December 2017"), "{page}");
    // A directive to identify, plan and begin is no last day of use.
    site.build("2017-10-01");
    let duties = [
        "By 13 October 2017 Identify",
        "By 12 November 2017 Plan",
        "By 12 December 2017 Begin to remove",
        "Use it Allowed with conditions",
        "Only until it is removed",
    ];
    tells(&site.page("audiences/federal-agencies.html"), &duties);
    site.build("2018-01-15");
    tells(
        &site.page("products/kaspersky-antivirus.html"),
        &[
            "Use it Allowed with conditions",
            "From 1 October 2018: Use it: Banned",
        ],
    );
}

#[test]
fn a_dutch_school_may_go_on_with_google_with_four_actions_and_decides_itself() {
    let site = real_site("c08-nl-surf", &[]);
    let page = site.page("products/google-workspace-education.html");
    let answer = [
        "Schools: Only with conditions Allowed with conditions This is advice, not binding",
        "The administrator has adjusted the settings",
        "Users have been told",
        "The institution has accepted the adjusted privacy terms.",
        "The institution has assessed itself",
        "Since 8 July 2021 · SIVON and SURF",
        "Who says so SURF and SIVON: Privacy risks of Google Workspace sufficiently resolved",
        "Each institution decides itself what it uses.",
        "Under this regulation General Data Protection Regulation",
    ];
    tells(&page, &answer);
    // The label stayed on 8 July 2021, what it asks for did not; both bodies agreed on it.
    let change = "8 July 2021 Schools Allowed with conditions · This is advice, not binding · Change of conditions";
    tells(
        &page,
        &["History", change, "SURF and SIVON: Agreement with Google"],
    );
    let title = "Google Workspace for Education – Schools: Allowed with conditions · This is advice, not binding · Change of conditions; Universities: Allowed with conditions · This is advice, not binding · Change of conditions";
    assert!(
        site.feed().contains(&title.to_owned()),
        "{:#?}",
        site.feed()
    );
    tells(
        &site.page("advisories/index.html"),
        &["Advisory · SURF and SIVON", "Agreement with Google"],
    );
    let explained =
        site.told("explain google-workspace-education --audience schools --format json");
    tells(
        &explained,
        &["\"issuer\": \"surf\"", "\"jointly_with\": [", "\"sivon\""],
    );
    // SURF's agreements for universities do not cover schools.
    let zoom = [
        "There is no rule on Zoom for Schools.",
        "Education and Enterprise under SURF's contract Allowed with conditions This is advice, not binding",
    ];
    tells(&site.page("products/zoom.html"), &zoom);
    // While the talks went on, the authority's words were there in their own language.
    site.build("2021-06-15");
    tells(
        &site.page("products/google-workspace-education.html"),
        &[
            "Only if SURF and SIVON reach sufficient agreements",
            "Since 31 May 2021 · Dutch Data Protection Authority",
        ],
    );
    tells(
        &site.page("advisories/ap-2021-0001.html"),
        &["Indien blijkt dat SURF en SIVON niet tot voldoende afspraken kunnen komen"],
    );
}
