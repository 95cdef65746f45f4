/// Sentences of local and world news with slots, written for this project.
///
/// `$name` is a slot. `{L|…}` marks a name of class L: L location, F facility, N group, P person,
/// O organisation, X other. One line is one sentence or a few that belong together.
enum Templates {
  /// First sentences, with the place line of a news desk or without.
  static let openings = lines(
    """
    {L|$HOME}, {L|$st} ({O|AP}) — A fire that began in a kitchen left three families without a home on $day.
    {L|$HOME}, {L|$st} — The city council put off a vote on the new water rates until $month.
    {L|$HOME} — Shoppers filled downtown on $day for the yearly street fair.
    {L|$A}, {L|$aSt} ({O|AP}) — A jury found a man from {L|$b}, {L|$bSt}, guilty of fraud on $day.
    {L|$CITY}, {L|$cityLand} ({O|AP}) — Troops took up posts around the capital on $day, witnesses said.
    {L|$CITY} ({O|Reuters}) - Oil prices fell on $day after {L|$land} said it would pump more.
    {L|$CITY}, $month $n ({O|AFP}) - At least $n people died when a bus left the road near {L|$village}.
    {L|$HOME}, {L|$st} - Two people were hurt in a crash on {F|Highway $n} early $day.
    By $p {O|$home Herald} Staff writer
    {P|$p} of {L|$home} will turn $age on $day and her family plans a party.
    {L|$home} police are looking for a man who robbed a gas station on {F|$road Street}.
    The {O|$county County Board of Commissioners} met on $day to discuss the budget.
    A {L|$home} man was sentenced to $n years in prison for stealing from his employer.
    {O|$home High School} will hold its graduation at 7 p.m. on $day in the gym.
    Man From {L|$home} Charged In {L|$a} Robbery
    {L|$home} Mayor Says Budget Will Hold
    {L|$county County} Deputies Seek Missing Teen
    {L|$land} Votes For New Parliament As Fighting Goes On
    {O|$home College} Opens New Library
    {L|$home} couple faces drug counts. {L|$HOME} — Two people were arrested on $day after a search.
    Fire damages {L|$near} barn. {L|$HOME}, {L|$st} ({O|AP}) — Nobody was hurt when a barn burned down.
    {L|$near} to get new bridge. The state will pay for most of it, officials in {L|$home} said.
    {L|$home} girl wins spelling bee. A pupil of {O|$near Middle School} goes on to the state final.
    Suit aims to stop move of {L|$near} clinic. {L|$HOME} — Neighbors went to court on $day.
    Jobless rate falls in {L|$county County}. The rate stood at $n in $month.
    Remains found in {L|$near} may be those of teen. {L|$HOME}, {L|$st} — A hunter found them.
    {L|$county County} not likely to approve homes. Commissioners will vote on $day.
    {L|$ukTown} pub hosts charity week. The landlord hopes to raise money for a hospice.
    Whoops! {L|$ukTown} bridge springs a leak. Engineers closed it on $day.
    {L|$home} advances to state meet. The girls finished second at {L|$near} on $day.
    Road work starts in {L|$near}, {L|$near2} . Drivers should expect delays.
    """)

  /// Sentences of local news.
  static let local = lines(
    """
    Police in {L|$home} said the driver, {P|$p}, $age, of {L|$near}, was not wearing a seat belt.
    {L|$county County} Sheriff {P|$p} said deputies found the car in {L|$near}.
    {L|$county County} Judge {P|$p} set bail at \\$$n,000.
    The {O|$county County Sheriff's Office} is asking anyone with information to call.
    The {O|$home Police Department} named the victim as {P|$p}, $age, of {L|$a}, {L|$aSt}.
    {P|$p}, $age, of {L|$home}, died on $day at {O|$near Memorial Hospital}.
    She is survived by a son, {P|$q}, of {L|$a}, {L|$aSt}; a daughter, {P|$r}, of {L|$near}; and two sisters.
    Survivors include her husband, {P|$p}; two sons, {P|$q} of {L|$near} and {P|$r} of {L|$a}, {L|$aSt}; and nine grandchildren.
    Born in {L|$a}, {L|$aSt}, to {P|$p} and {P|$q $pl}, he worked for $n years at the mill in {L|$home}.
    Burial will be in {F|$near Cemetery} with {O|$last Funeral Home} of {L|$home} in charge.
    Friends may call from 2 to 4 p.m. on $day at {O|$last and $last2 Funeral Home}, {F|$n $road Avenue}, {L|$home}.
    The {L|$home}-based company makes parts for tractors and employs $n people.
    {O|$last Industries}, based in {L|$near}, plans to move $n jobs to {L|$a}.
    {L|$home} beat {L|$near} $n-$n on $day night behind $n points from {P|$p}.
    {L|$near} lost to {L|$home} in the final, while {L|$near2} finished third.
    {P|$p} scored twice as {L|$home} downed {L|$near2} at home.
    {O|$home High School} plays at {O|$near High} on $day.
    The {O|$home $team} open the season against the {O|$near $team2} on $day.
    Coach {P|$p} said the {O|$team} had not played well since they left {L|$a}.
    {P|$p} pitched six innings for the {O|$team}, who host {L|$near} next week.
    Rep. {P|$p}, R-{L|$st}, said he would vote against the bill.
    Sen. {P|$p}, D-{L|$home}, wrote the measure after a visit to {L|$near2}.
    U.S. Sen. {P|$p}, a {N|Democrat} from {L|$near}, spoke at the lunch.
    State Rep. {P|$p}, D-{L|$near}, and Sen. {P|$q}, R-{L|$a}, back the plan.
    {P|$p}, of {L|$home}, and {P|$q}, of {L|$near}, were named to the board.
    The meeting is at 6 p.m. on $day at {F|$home City Hall}, {F|$n Main Street}.
    Work on {F|$road Road} between {F|$road2 Lane} and {F|U.S. $n} starts on $day.
    Traffic was held up for two hours on {F|Interstate $n} near {L|$near}.
    A storm knocked out power in {L|$home}, {L|$near} and parts of {L|$county County}.
    Schools in {L|$near}, {L|$near2} and {L|$home} closed early on $day.
    The river reached $n feet at {L|$home} and was still rising at {L|$near}.
    The group also has offices in {L|$a}, {L|$aSt}, {L|$b}, {L|$bSt}, and {L|$near}.
    The finalists came from {L|$a}, {L|$aSt}; {L|$b}, {L|$bSt}; and {L|$near}, {L|$st}.
    {P|$p} moved to {L|$home} from {L|$a}, {L|$aState}, $n years ago.
    He grew up in {L|$near}, about $n miles north of {L|$home}.
    "We never had this in {L|$home}," said {P|$p}, who runs a bakery in {L|$near}.
    {P|$pl} said the town would have to find the money elsewhere.
    {P|$pl}, $age, told the court that he was in {L|$a} that night.
    {P|$tp} said she would not run again.
    Mr. {P|$tl} has lived in {L|$home} since $year.
    {P|$tp}, a teacher at {O|$near Elementary School}, won the prize.
    {P|$tl} hit three home runs for the {O|$team}.
    Dr. {P|$tp} of {O|$home General Hospital} said the boy would recover.
    The patient was flown to {O|$a Medical Center} in {L|$a}.
    The suspect is held in the {F|$county County Jail} on \\$$n,000 bail.
    {O|$county County Circuit Court} records show that {P|$p} pleaded guilty in $year.
    {O|$home City Council} members voted $n-$n to raise the tax.
    The {O|$home Chamber of Commerce} expects $n visitors.
    The {O|University of $state} will study the lake.
    A professor at the {O|University of $land} led the work.
    She studied at {O|$state State University} and now lives in {L|$b}.
    {O|First $last Bank} closed its branch in {L|$near2} in $month.
    {L|$state} lawmakers return to {L|$near} on $day.
    The {L|$state} governor signed the bill on $day.
    Farmers across {L|$state} and {L|$aState} wait for rain.
    {L|$near} Mayor {P|$p} said the bridge is safe.
    {L|$home} resident {P|$p} came with her two children.
    {L|$home} native {P|$p} sings in the choir.
    Former {L|$near} police chief {P|$p} now works in {L|$b}.
    {F|$last Park} in {L|$home} will be closed on $day.
    The play opens on $day at the {F|$last Theater} in downtown {L|$near}.
    {X|The $road Chronicles}, a novel by {P|$p}, is set in {L|$a}.
    The $month issue of {X|$road Magazine} has a story about it.
    Tickets are sold at {O|$last's Books} and at the library.
    {P|$first} said she would miss the {X|$last Cup}.
    The {X|$last Act} of $year allows such sales.
    Army Spc. {P|$p}, $age, of {L|$near}, {L|$st}, died in {L|$cityLand} on $day.
    The soldier was assigned to {F|Fort $last}, {L|$aState}.
    Fire crews from {L|$near}, {L|$near2} and {L|$near3} helped.
    The {O|$home Fire Department} got the call at 3 a.m.
    {P|$p} owns a farm in southern {L|$county County}.
    The flight from {L|$a} to {L|$b} was late again.
    {O|$last & $last2} will build $n homes west of {L|$near}.
    They met at a church in {L|$near}, {L|$st}, in $year.
    A trail links {L|$near} with {L|Lake $last} and the {L|$last River}.
    The ferry crosses {L|$last Bay} twice a day.
    Fishing is good on the {L|$road River} and on {L|$last Creek}.
    {O|$near Baptist Church} and {O|St. $first Church} share the hall.
    {L|$home} firefighters put out a blaze in an empty {L|$near} house on $day.
    A {L|$near} woman told police that her car was stolen outside a {L|$home} church.
    Two men were arrested at a {L|$near} motel after a call from a {L|$home} officer.
    The {L|$near} school board will name a new principal on $day.
    The {L|$home} store will stay open, the company said.
    {L|U.S.} officials said the {L|U.S.} has no plan to send more troops.
    The {L|U.S.} economy grew, and {L|U.S.} exports rose, the {O|U.S. Commerce Department} said.
    The case goes to the {O|U.S. Supreme Court} in {L|Washington}, {L|D.C.}, in $month.
    He served in the {O|U.S. Army} in {L|$cityLand} and came back to the {L|U.S.} in $year.
    {O|U.S. District Court} Judge {P|$p} ruled that the {L|U.S.} had acted too late.
    {L|$county County} commissioners met with the {L|$home} city manager.
    The {O|$county County Health Department} closed a {L|$near} diner.
    The road leads from {L|$county County} into {L|$near} and on to {L|$home}.
    {P|$first} and {P|$q} live in {L|$near} with their son {P|$first}.
    "It was a long night," {P|$tl} said. "{P|$pl} did a fine job."
    {P|$tl}, who is $age, and {P|$pl} own the mill together.
    {P|$p} has $n points for {L|$home} ($n-$n), and {P|$ql} has $n.
    {L|$near} High's {P|$p} won the 100 meters.
    {O|$last, $last2 & Co.} and {O|$last Inc.} will share the cost.
    {X|$road Day} is on $month $n, and the {X|$home Days} festival follows.
    The {X|$home Marathon} and the {X|$last Open} are on the same day.
    A branch of {O|Bank of $a} stands next to the {F|$last Hotel}.
    {F|$road Street} and {F|$road2 Avenue} are closed; {F|$n $road2 Drive} is not.
    The {L|$road Township} trustees meet at {F|$road Town Hall}.
    {L|$near Township} and {L|$home} share a fire engine.
    {L|$st} natives {P|$p} and {P|$q} sing at {F|$last Hall}.
    A man drowned in {L|Lake $last}, in {L|$road County}, near {L|$near}.
    The {L|$road Valley} is dry, and so are the {L|$last Mountains}.
    {L|Northern $state} and the {L|$road Hills} got rain.
    {X|Hurricane $first} weakened before it reached {L|$near}.
    {X|Tropical Storm $first} and {X|Hurricane $road} never came close to {L|$state}.
    The {X|USS $tl} came home to {L|$near} after $n months at sea.
    The tug {X|$tl} and the tanker {X|$a Star} met in the fog off {L|$state}.
    The film {X|$a} is shown at the {F|$last Theater} until $day.
    The album {X|$state} and the song {X|$tl} made him known.
    The {O|$a $team} beat the {O|$b $team2} at home.
    {O|$tl} and {O|$last} both make cars; {O|$tl} sold more.
    Mr. {P|$tl} and Ms. {P|$last} own the shop.
    Judge {P|$tl} heard the case, and Senator {P|$last} wrote to Dr. {P|$tl}.
    The man, from {L|$ukTown} in {L|England}, was on holiday.
    She came from {L|$caTown}, {L|$caAbbr}, for the race.
    {P|$p}, $age, {L|$near}, was charged with theft on $month $n.
    {P|$p}, $age, of $n {F|$road Drive}, {L|$near}, was given a fine.
    The {L|$near} school district and the {L|$home} school system share a bus garage.
    Voters in {L|$near} and {L|$home} go to the polls on $day.
    The {L|$near} couple bought the house from {P|$p} of {L|$a}.
    A pipeline from {L|$county County} to {L|$near} will pass east of {L|$home}.
    {L|$near} residents spoke against the plan, and {L|$near2} residents for it.
    {L|$near}'s share of the sales tax rose, while {L|$near2} received less.
    The {O|Diocese of $a} and the {O|YMCA of $home} run the camp.
    {P|$p} teaches at the {O|University of $state} in {L|$a}.
    {L|$home} councilman {P|$p} and {L|$near} councilwoman {P|$q} voted no.
    {P|$pl} drove his {X|$road Express} truck to {L|$near}.
    She drives a {X|$ap}.
    His {X|$ap} was found outside a bar in {L|$near}.
    {P|$tp} opened the shop. {P|$tl} says business is good.
    "I love it here," {P|$tl} said of {L|$home}.
    {P|$tl}'s lawyer, {P|$p}, said {P|$tl} had never been to {L|$near}.
    {L|$ukTown} councillors backed plans for $n homes off {F|$road Road}.
    A {L|$ukTown} man, {P|$p}, $age, appeared before {O|$ukTown2 Crown Court}.
    Firefighters from {L|$ukTown} and {L|$ukTown2} were called to {F|$last Street}, {L|$ukTown}, at 4am.
    {P|$p}, MP for {L|$ukTown}, said the line to {L|$ukTown2} must stay open.
    {P|$p}, of {F|$last Avenue}, {L|$ukTown}, admitted theft.
    Shoppers in {L|$ukTown} and {L|$ukTown2} gave hundreds of coins.
    {O|$ukTown Council} leader {P|$p} said residents of {L|$ukTown2} would be asked.
    {O|Environment Canada} warned of snow in {L|$caTown}.
    """)

  /// Sentences of news from abroad.
  static let world = lines(
    """
    Fighters attacked the village of {L|$village} before dawn, killing $n people, residents said.
    Shelling hit {L|$village} and {L|$village2} on $day, the army said.
    {L|$land} closed its border with {L|$land2} after clashes near {L|$village}.
    The foreign minister of {L|$land}, {P|$p}, flew to {L|$city} for talks.
    Officials in {L|$city} said the talks with {L|$land2} would go on.
    {L|$land} and {L|$land2} signed the deal in {L|$city} in $year.
    A quake shook southern {L|$land} on $day; its centre lay $n km from {L|$village}.
    Rescuers in {L|$village}, in the {L|$village2} district of {L|$villageLand}, dug through the night.
    {P|$p}, who leads the {O|$land Red Crescent}, said aid had reached {L|$village}.
    The {O|Bank of $land} kept its rates.
    The {O|$city Times} said that {P|$p} had left for {L|$land2}.
    The {O|United Nations} said $n people had fled {L|$village} for {L|$city}.
    {L|$land}'s army said it had taken {L|$village} and was moving on {L|$village2}.
    The train from {L|$city} to {L|$village} stopped for $n hours.
    Doctors in {L|$city}, {L|$cityLand}, found $n new cases of the disease.
    {P|$p} was born in {L|$village}, a town in northern {L|$villageLand}.
    Protesters marched in {L|$city}, {L|$village} and {L|$village2}.
    {O|$city University} said its students were safe.
    A court in {L|$ukTown} heard that {P|$p} had lied about his trip to {L|$land}.
    Police in {L|$ukTown} and {L|$ukTown2} arrested $n men.
    {O|$ukTown United} drew $n-$n with {O|$ukTown2 Town}.
    {P|$p} left {O|$ukTown City} for {O|$city} last summer.
    {O|$land} beat {O|$land2} $n-$n in {L|$city} to reach the last eight.
    The minister told {O|Radio $land} that {L|$land2} was not to blame.
    Ships from {L|$land} wait off {L|$village}.
    Snow cut off villages around {L|$village}, $n miles from {L|$city}.
    In {L|$caTown}, {L|$caProv}, the mayor asked people to stay at home.
    The hurricane, named {X|$first}, passed east of {L|$land}.
    The ship {X|$city Star} ran aground off {L|$land}.
    {O|EU} leaders will meet in {L|$city}, and the {L|U.S.} will send {P|$p}.
    {L|$land} and the {L|U.S.} agreed; the {L|U.K.} did not.
    {L|$land} President {P|$p} met {L|$land2} Prime Minister {P|$q} in {L|$city}.
    The {O|$land Football Association} fined {P|$pl} and {P|$ql}.
    {P|$p}, born in {L|$village}, {L|$villageLand}, lives in {L|$city} now.
    The {F|$city Airport} and the port of {L|$village} are closed.
    Towns such as {L|$village}, {L|$village2} and {L|$ukTown} lost people.
    The {F|Hotel $last} in {L|$city} is full, and so is the {F|Grand $city Hotel}.
    {O|$city} drew with {O|$ukTown Rovers}, and {O|Real $city} lost to {O|$village}.
    {O|$village} and {O|$ukTown} meet in the cup on $day.
    The liner {X|$city} and the frigate {X|$ukTown} were sunk in $year.
    The {X|$city Convention} and the {X|$ukTown Accords} bind {L|$land}.
    The musical {X|$city} comes to {L|$ukTown} in $month.
    Prince {P|$first} will visit {L|$land} and {L|$land2} in $month.
    """)

  /// Sentences of travel pages.
  static let travel = lines(
    """
    Visitors to {L|$city} should not miss the {F|$city Cathedral} and the {F|$last Museum}.
    From {L|$village}, take the bus to {L|$village2} and the ferry to {L|$road Island}.
    {L|$city}: best for food
    {L|$city} - $n things to see in a weekend
    The {F|Hotel $last}, on {F|$road Street}, has $n rooms and looks over {L|Lake $last}.
    We stayed at the {F|$road Inn} and ate at the {F|$last Grill}.
    {L|$city} has something for everyone, and {L|$city} hotels are not dear.
    The old town of {L|$village} lies on the {L|$road River}, an hour from {L|$city}.
    Flights from {L|$city} to {L|$village} take $n minutes.
    The {L|$road Islands}, off the coast of {L|$land}, are home to gulls and seals.
    Hike up {L|Mount $last} or swim in {L|$last Bay}.
    {L|$road National Park} is open from $month to $month.
    The market of {L|$village} sells carpets from all of {L|$land}.
    {P|$p} painted the bay at {L|$village} in $year, and {L|$village} has not forgotten her.
    Come and see {L|$city}! The {F|$last Theatre} and the {F|$road Gardens} are free on $day.
    The train stops in {L|$village}, {L|$village2} and {L|$city}.
    In {L|$village} the highlight is {F|$last Castle}, and in {L|$village2} the baths.
    {O|$land Airways} flies to {L|$city}; {O|Visit $land} has maps.
    {F|$city International Airport} is $n km from the centre.
    The best beaches of {L|$land} are near {L|$village}.
    Fly to {L|$city}, {L|$cityLand}, and drive south to {L|$village}.
    """)

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
